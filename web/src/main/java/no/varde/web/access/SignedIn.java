package no.varde.web.access;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.access.Who;
import no.varde.web.http.Caller;
import no.varde.web.http.Place;

/** Somebody who has signed in here. */
record SignedIn(Who who, LocalDate day) implements Caller {

    @Override
    public boolean isSignedIn() {
        return true;
    }

    @Override
    public String id() {
        return who.person().id();
    }

    @Override
    public String name() {
        return who.person().name();
    }

    @Override
    public boolean canSignOut() {
        return true;
    }

    @Override
    public boolean may(Right right, Optional<Place> place) {
        return may(who, right, place, day);
    }

    /** What somebody may do at a place, or without one on the server, on a day. */
    static boolean may(Who who, Right right, Optional<Place> place, LocalDate day) {
        return place.map(where -> who.may(right, where.path().substring(1), day))
                .orElseGet(() -> who.may(right, day));
    }
}
