package no.varde.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.varde.core.access.OneTimeLink;
import no.varde.core.store.People;
import no.varde.core.store.PeopleWriting;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;

/**
 * One-time links for people who are known. Whoever makes one sees it for some minutes, out of a cookie of their own; what
 * is kept is its hash.
 */
final class Links {

    /** How long an invitation can be used. */
    static final Duration INVITATION = Duration.ofDays(7);

    /** How long a link for a lost password or passkey can be used. */
    static final Duration RECOVERY = Duration.ofHours(24);

    private static final String COOKIE = "varde-made-link";
    private static final int SECONDS_SHOWN = 600;

    private Links() {}

    /** What a new link for a person is for: who has something to sign in with has lost it, others are invited. */
    static OneTimeLink.Purpose purpose(People people, String person) {
        return people.credentials(person).isEmpty() ? OneTimeLink.Purpose.INVITATION : OneTimeLink.Purpose.RECOVERY;
    }

    /** Makes a link for a person in place of earlier ones, within a write; its secret, to be shown and kept nowhere. */
    static String make(PeopleWriting people, String person, Request request) {
        return make(people, person, request.caller().id(), request.now());
    }

    /** Makes a link for a person in place of earlier ones, within a write; its secret, to be shown and kept nowhere. */
    static String make(PeopleWriting people, String person, String madeBy, Instant now) {
        OneTimeLink.Purpose purpose = purpose(people, person);
        Duration lasts = purpose == OneTimeLink.Purpose.INVITATION ? INVITATION : RECOVERY;
        String secret = Secrets.fresh();
        people.takeBackLinks(Optional.of(person), now);
        people.make(new OneTimeLink(
                Secrets.hash(secret), purpose, Optional.of(person), madeBy, now, now.plus(lasts), Optional.empty()));
        return secret;
    }

    /** Lets whoever made a link see it on the next pages. */
    static Answer showing(Answer answer, Request request, String secret) {
        return answer.settingCookie(request.cookies().set(COOKIE, secret, SECONDS_SHOWN));
    }

    /** The path of the link that was just made for a person, while it can be used and shown. */
    static Optional<String> shown(Request request, People people, String person) {
        return request.cookies()
                .get(COOKIE)
                .filter(Secrets::isSecret)
                .filter(secret -> people.link(Secrets.hash(secret))
                        .filter(link -> link.person().equals(Optional.of(person)))
                        .filter(link -> link.isOpen(request.now()))
                        .isPresent())
                .map(secret -> LetInPages.PATH + "/" + secret);
    }
}
