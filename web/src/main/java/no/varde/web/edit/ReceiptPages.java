package no.varde.web.edit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Comparison;
import no.varde.core.findings.Inquiry;
import no.varde.core.findings.RoomForAction;
import no.varde.core.participation.Involvement;
import no.varde.core.situation.Situation;
import no.varde.core.store.Versioned;
import no.varde.web.http.Addresses;
import no.varde.web.http.Answer;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Desk;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;
import no.varde.web.situation.QuestionKey;
import varde.pages.StaticTemplates;

/**
 * Tells what recording a meeting came to: the room for action as it is against what it would be without the meeting. The
 * page can be opened at any time, and then tells what the meeting means by now.
 */
final class ReceiptPages {

    private final Desk desk;

    private ReceiptPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        routes.get("/{municipality}/meetings/{meeting}/recorded", Right.CHANGE_OWN, new ReceiptPages(desk)::show);
    }

    /** Where what recording a meeting came to is told. */
    static String address(Request request, Ref meeting) {
        return "/" + request.variable("municipality") + "/meetings/" + Addresses.part(meeting.id()) + "/recorded";
    }

    private Answer show(Request request) {
        Texts texts = request.texts();
        RoomForAction now = desk.room(request, request.today());
        Ref ref = new Ref(Ref.Kind.INVOLVEMENT, request.variable("meeting"));
        Involvement meeting =
                now.situation().facts().find(Involvement.class, ref).orElseThrow(HttpError::notFound);
        RoomForAction before = RoomForAction.of(
                Situation.of(now.situation().facts().without(Set.of(ref)), request.today()), now.rules());
        Page page = request.page(texts.get("edit.meeting.recorded"))
                .in("measures")
                .under(texts.get("measures.title"), "/measures");
        return Answer.page(new StaticTemplates()
                .editReceipt(
                        page,
                        receipt(
                                meeting,
                                before,
                                now,
                                request,
                                new Links(now.situation().facts(), page))));
    }

    private Receipt receipt(
            Involvement meeting, RoomForAction before, RoomForAction now, Request request, Links links) {
        Texts texts = request.texts();
        Comparison compared = Comparison.between(before, now);
        int answered = answered(before, now);
        Changeable changeable = Changeable.of(request, desk);
        return new Receipt(
                said(meeting, now.situation(), texts),
                answered == 0 ? texts.get("edit.meeting.gives.none") : texts.get("edit.meeting.gives", answered),
                meeting.subjects().stream()
                        .map(each -> new Receipt.Subject(links.name(each).orElse(each.text()), links.to(each)))
                        .toList(),
                FindingCard.of(compared.added(), links),
                compared.gone().stream()
                        .map(each -> gone(FindingCard.of(each.finding(), links), texts.of(each.fate()), texts))
                        .toList(),
                undo(meeting.ref(), request)
                        .filter(any -> changeable.has(meeting))
                        .orElse(""),
                "/" + request.variable("municipality") + "/facts/"
                        + Addresses.part(meeting.ref().text()) + "/edit",
                Links.recording(links.page(), Ref.Kind.INVOLVEMENT));
    }

    private static String said(Involvement meeting, Situation situation, Texts texts) {
        int groups = meeting.participants().size();
        boolean isHeld = situation.hasHappened(meeting.on(), meeting.ref());
        String what = Stream.of(
                        texts.get("edit.meeting.groups", groups),
                        about("edit.meeting.subjects", Ref.Kind.MEASURE, meeting, texts),
                        about("edit.meeting.reforms", Ref.Kind.ADOPTION, meeting, texts))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return !meeting.on().isKnown()
                ? texts.get("edit.meeting.saved.dayless", what)
                : texts.get(isHeld ? "edit.meeting.saved" : "edit.meeting.planned", meeting.on(), what);
    }

    /** How many things of a kind it was about; empty for none. */
    private static String about(String key, Ref.Kind kind, Involvement meeting, Texts texts) {
        int count = (int)
                meeting.subjects().stream().filter(each -> each.kind() == kind).count();
        return count == 0 ? "" : texts.get(key, count);
    }

    /** How many questions are asked no more. */
    private static int answered(RoomForAction before, RoomForAction now) {
        Set<String> left = keys(now);
        return (int) keys(before).stream().filter(key -> !left.contains(key)).count();
    }

    private static Set<String> keys(RoomForAction room) {
        return Inquiry.of(room).questions().stream()
                .map(each -> QuestionKey.of(each.question()))
                .collect(Collectors.toSet());
    }

    private static Receipt.Gone gone(FindingCard card, String fate, Texts texts) {
        return new Receipt.Gone(
                texts.get("overview.lately.finding", card.sentence(), card.subject()), fate, card.subjectHref());
    }

    /** Where what the form saved is undone; empty when it came otherwise. */
    private Optional<String> undo(Ref meeting, Request request) {
        String municipality = request.variable("municipality");
        return desk.store()
                .read(reading -> reading.find(municipality, meeting))
                .filter(kept -> kept.version() == 1)
                .flatMap(Versioned::batch)
                .filter(Batches::isOfForm)
                .map(batch -> "/" + municipality + "/undo/" + batch);
    }
}
