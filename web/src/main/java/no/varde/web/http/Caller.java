package no.varde.web.http;

import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;

/** Who asks for a page, as far as the page needs to know. */
public interface Caller {

    /** Somebody who has not said who they are. */
    Caller NOBODY = new Caller() {
        @Override
        public boolean isSignedIn() {
            return false;
        }

        @Override
        public String id() {
            return "";
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean may(Right right, Optional<Place> place) {
            return right == Right.OPEN;
        }
    };

    /** Whether they have said who they are. */
    boolean isSignedIn();

    /** The person's id, by which what they write is signed; empty for nobody. */
    String id();

    /** What they are called, for the head of the page; empty for nobody. */
    String name();

    /** Whether they may do something at a place, or, without one, on the server. */
    boolean may(Right right, Optional<Place> place);

    /** Whether they signed in, and so can sign out again. */
    default boolean canSignOut() {
        return false;
    }

    /** Whether they only look around, as in the open demonstration, and so begin with the whole and not with their own. */
    default boolean isVisitor() {
        return false;
    }

    /** The roles between which one can choose to see what each sees; empty but in the open demonstration. */
    default List<Choice> roles(Language language) {
        return List.of();
    }
}
