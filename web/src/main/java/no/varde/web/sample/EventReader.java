package no.varde.web.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.anchoring.Act;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.anchoring.AnchoringConfirmation;
import no.varde.core.anchoring.Body;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.anchoring.Leg;
import no.varde.core.anchoring.Outcome;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.participation.Dissent;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.participation.Participant;

/** Reads meetings and decisions, which are recorded once and can be about several measures. */
final class EventReader {

    private final Days days;
    private final Ledger ledger;
    private final Numbering ids;

    EventReader(Days days, Ledger ledger, Numbering ids) {
        this.days = days;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** A meeting that stands in a block of its own. */
    void meeting(Block block) {
        Entry day = block.get("dag");
        meeting(
                block.id(),
                subjects(block.get("om")),
                day,
                block.get("form").text(0),
                block.get("med").list(0),
                block.find("manglet").map(each -> each.list(0)).orElse(List.of()),
                block.value("tittel"),
                block.value("husk"));
    }

    /** A meeting on one line of a measure: day | form | groups | title | groups missing | note. */
    void meeting(String measure, Entry line) {
        meeting(
                ids.next(measure + ".mote"),
                Set.of(Ref.measure(measure)),
                line,
                line.text(1),
                line.list(2),
                line.list(4),
                line.field(3),
                line.field(5));
    }

    private void meeting(
            String id,
            Set<Ref> subjects,
            Entry line,
            String form,
            List<String> groups,
            List<String> missing,
            Optional<String> title,
            Optional<String> note) {
        When on = days.when(line.text(0));
        Form as = Words.of(Form.class, form);
        List<Participant> participants = new ArrayList<>();
        groups.forEach(each -> participants.add(participant(each, as)));
        Set<ActorGroup> absent = EnumSet.noneOf(ActorGroup.class);
        missing.forEach(each -> absent.add(Words.of(ActorGroup.class, each)));
        ledger.add(new Involvement(id, on, as, subjects, participants, absent, title, note), line, on);
    }

    /** A group with the level that the form proposes, or with its own: {@code brukere (rådspurt)}, {@code brukere (?)}. */
    private static Participant participant(String text, Form form) {
        int open = text.indexOf(" (");
        ActorGroup group = Words.of(ActorGroup.class, open < 0 ? text : text.substring(0, open));
        if (open < 0) {
            return new Participant(group, form.proposedLevel());
        }
        String level = text.substring(open + 2, text.length() - 1);
        return level.equals("?")
                ? Participant.present(group)
                : Participant.of(group, Words.of(InvolvementLevel.class, level));
    }

    /** A decision that stands in a block of its own. */
    void decision(Block block) {
        Entry day = block.get("dag");
        Entry body = block.get("organ");
        decision(
                block.id(),
                subjects(block.get("om")),
                day,
                body.text(0),
                body.text(1),
                block.value("utfall"),
                block.value("sak"),
                block.value("planen gjelder"),
                block.value("husk"));
    }

    /** A decision on one line of a measure: day | body | act | outcome | case | note. */
    void decision(String measure, Entry line) {
        decision(
                ids.next(measure + ".vedtak"),
                Set.of(Ref.measure(measure)),
                line,
                line.text(1),
                line.text(2),
                line.field(3),
                line.field(4),
                Optional.empty(),
                line.field(5));
    }

    private void decision(
            String id,
            Set<Ref> subjects,
            Entry line,
            String body,
            String act,
            Optional<String> outcome,
            Optional<String> caseNumber,
            Optional<String> planYears,
            Optional<String> note) {
        boolean comes = line.text(0).startsWith("skal ");
        When on = days.when(comes ? line.text(0).substring(5) : line.text(0));
        ledger.add(
                new Anchoring(
                        id,
                        subjects,
                        Words.of(Body.class, body),
                        Words.of(Act.class, act),
                        comes ? on : When.unknown(),
                        comes ? Optional.empty() : Optional.of(on),
                        outcome.map(text -> Words.of(Outcome.class, text)),
                        caseNumber.map(text -> caseNumber(text, on)),
                        planYears.map(days::planYears),
                        note),
                line,
                comes ? When.unknown() : on);
    }

    /** What was said against it on the record. */
    void dissent(Block block) {
        Entry day = block.get("dag");
        When on = days.when(day.text(0));
        for (Ref subject : subjects(block.get("om"))) {
            ledger.add(
                    new Dissent(
                            block.id(),
                            subject,
                            Words.of(Dissent.Kind.class, block.get("hvordan").text(0)),
                            block.value("gruppe").map(text -> Words.of(ActorGroup.class, text)),
                            block.value("hvem"),
                            on,
                            block.get("ord").text(0)),
                    day,
                    on);
        }
    }

    /** That each of the legs named held nothing more up to a day, or that it is before our time. */
    void noMoreDecisions(Ref subject, Entry line) {
        LocalDate upTo = days.exact(line.text(1));
        for (String leg : line.list(0)) {
            ledger.addAnswer(
                    new AnchoringConfirmation(
                            ids.next(subject.id() + ".ingen-vedtak"),
                            subject,
                            Words.of(Leg.class, leg),
                            upTo,
                            isBeforeOurTime(line)),
                    line,
                    upTo);
        }
    }

    /** Whether the third field says that the history is older than the records. */
    static boolean isBeforeOurTime(Entry line) {
        return line.field(2).equals(Optional.of("før vår tid"));
    }

    /** A case number, in which {@code {åå}} stands for the last two digits of the decision's year. */
    private static CaseNumber caseNumber(String text, When on) {
        String year = on.earliest()
                .map(day -> Integer.toString(day.getYear()).substring(2))
                .orElse("");
        return new CaseNumber(text.replace("{åå}", year));
    }

    /** Measures by their ids, and adoptions as {@code oppfølging lhl}. */
    private static Set<Ref> subjects(Entry about) {
        Set<Ref> subjects = new LinkedHashSet<>();
        for (String id : about.list(0)) {
            subjects.add(
                    id.startsWith("oppfølging ")
                            ? Ref.adoption(id.substring("oppfølging ".length()))
                            : Ref.measure(id));
        }
        return subjects;
    }
}
