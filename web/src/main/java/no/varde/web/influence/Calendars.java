package no.varde.web.influence;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.CalendarLink;
import no.varde.core.access.Credential;
import no.varde.core.access.Right;
import no.varde.core.access.Who;
import no.varde.core.basics.ActorGroup;
import no.varde.core.situation.Chance;
import no.varde.core.situation.InfluenceWindow;
import no.varde.core.situation.NextAct;
import no.varde.core.situation.Situation;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.web.access.Secrets;
import no.varde.web.exchange.CalendarFile;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Place;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;

/**
 * The last useful days of a group as a calendar: as a file for those who are signed in, and at a secret address from which
 * a calendar fetches it by itself. Of the secret only a hash is kept; it is shown once, stands in no log, and is over when
 * its person makes a new one, ends it, or may no longer read.
 */
final class Calendars {

    private static final String SUFFIX = ".ics";

    private static final System.Logger LOG = System.getLogger(Calendars.class.getName());

    private final Desk desk;
    private final FactStore store;

    Calendars(Desk desk) {
        this.desk = desk;
        this.store = desk.store();
    }

    /** The calendar as a file to take along. */
    Answer file(Request request) {
        ActorGroup group = group(request);
        Texts texts = request.texts();
        String text = write(
                request.variable("municipality"), InfluenceWindow.of(group, desk.situation(request)), request, texts);
        return Answer.download(
                title(group, request.variable("municipality"), texts).replace(" ", "-") + SUFFIX,
                CalendarFile.MEDIA_TYPE + ";charset=utf-8",
                out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What a calendar fetches that shows the secret. */
    Answer fetched(Request request) {
        String shown = request.variable("secret");
        String secret = shown.endsWith(SUFFIX) ? shown.substring(0, shown.length() - SUFFIX.length()) : shown;
        LocalDate today = request.today();
        Credential credential = find(secret).orElseThrow(HttpError::notFound);
        CalendarLink link = CalendarLink.find(credential).orElseThrow(HttpError::notFound);
        Situation situation = store.read(reading -> reading.people().who(credential.person()))
                .filter(who -> mayRead(who, link, today))
                .flatMap(who -> desk.situation(link.municipality(), today))
                .orElseThrow(HttpError::notFound);
        touch(credential, request);
        String text = write(
                link.municipality(), InfluenceWindow.of(link.group(), situation), request, Texts.in(link.language()));
        return Answer.text(CalendarFile.MEDIA_TYPE, text);
    }

    private Optional<Credential> find(String secret) {
        return Secrets.isSecret(secret)
                ? store.read(reading -> reading.people().credential(Credential.Kind.TOKEN, Secrets.hash(secret)))
                : Optional.empty();
    }

    private static boolean mayRead(Who who, CalendarLink link, LocalDate today) {
        return who.may(Right.READ, link.municipality(), today);
    }

    /** Notes, once a day, that it was fetched; it is fetched also when that cannot be written. */
    private void touch(Credential credential, Request request) {
        boolean wasToday = credential
                .usedAt()
                .filter(at -> at.atZone(request.zone()).toLocalDate().equals(request.today()))
                .isPresent();
        if (wasToday) {
            return;
        }
        try {
            store.write(Signature.of(credential.person(), request.now()), writing -> {
                writing.people()
                        .credential(credential.kind(), credential.key())
                        .ifPresent(each -> writing.people().keep(each.used(request.now(), each.kept())));
                return credential;
            });
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "It could not be kept when a calendar was last fetched", e);
        }
    }

    /** Makes a new address in the place of the one there was, and gives it back; it is told this once. */
    String renew(CalendarLink link, Request request) {
        String secret = Secrets.fresh();
        String person = request.caller().id();
        String name = title(link.group(), link.municipality(), request.texts());
        store.write(Signature.of(person, request.now()), writing -> {
            drop(writing.people(), person, link);
            Credential made = link.kept(Secrets.hash(secret), person, name, request.now());
            writing.people().keep(made);
            return made;
        });
        return request.address("/calendar/" + secret + SUFFIX);
    }

    /** Ends the address. */
    void end(CalendarLink link, Request request) {
        String person = request.caller().id();
        store.write(Signature.of(person, request.now()), writing -> {
            drop(writing.people(), person, link);
            return link;
        });
    }

    private static void drop(PeopleWriting people, String person, CalendarLink link) {
        for (Credential each : people.credentials(person)) {
            if (CalendarLink.find(each).filter(link::isForTheSameAs).isPresent()) {
                people.drop(each.kind(), each.key());
            }
        }
    }

    /** The addresses that whoever asks has, but for their secrets, in the order in which they were made. */
    List<Credential> of(Request request) {
        List<Credential> theirs = store.read(
                reading -> reading.people().credentials(request.caller().id()));
        return theirs.stream()
                .filter(each -> CalendarLink.find(each).isPresent())
                .toList();
    }

    /** What a calendar is called. */
    String title(ActorGroup group, String municipality, Texts texts) {
        String place = desk.place(municipality).map(Place::name).orElse(municipality);
        return texts.get("influence.calendar", group, place);
    }

    private String write(String municipality, InfluenceWindow window, Request request, Texts texts) {
        List<CalendarFile.Entry> entries = new ArrayList<>();
        for (Chance each : window.chances()) {
            each.act().ifPresent(act -> entries.add(entry(municipality, each, act, request, texts)));
        }
        return CalendarFile.of(title(window.group(), municipality, texts), request.now(), entries);
    }

    private static CalendarFile.Entry entry(
            String municipality, Chance chance, NextAct act, Request request, Texts texts) {
        List<String> lines = new ArrayList<>();
        chance.matters().forEach(each -> lines.add(texts.of(each.message())));
        if (!chance.ask().isEmpty()) {
            lines.add(texts.get("influence.calendar.ask", texts.series(chance.ask())));
        }
        String uid = String.join(
                ".",
                act.ref().kind().text(),
                act.ref().id(),
                chance.measure().id(),
                chance.group().group().text());
        return new CalendarFile.Entry(
                uid + "@" + municipality + ".varde",
                act.lastUsefulDay(),
                texts.get("influence.calendar.entry", chance.measure().title()),
                String.join("\n", lines),
                request.address(
                        "/" + municipality + "/measures/" + chance.measure().id()));
    }

    static ActorGroup group(Request request) {
        return ActorGroup.find(request.variable("group")).orElseThrow(HttpError::notFound);
    }
}
