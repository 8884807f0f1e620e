package no.varde.web.sample;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.leadership.Trait;
import no.varde.core.leadership.TraitObservation;
import no.varde.core.participation.Comment;
import no.varde.core.participation.Concern;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.CarryOver;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Link;
import no.varde.core.plan.Note;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Responsibility;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.plan.SubstanceChange;

/** Reads the block of a measure, line by line. Each line says one thing, and when it came to be so. */
final class MeasureReader {

    private final Block block;
    private final String id;
    private final Days days;
    private final Ledger ledger;
    private final Numbering ids;
    private final EventReader events;
    private final WorkReader work;

    MeasureReader(Block block, Days days, Ledger ledger, Numbering ids) {
        this.block = block;
        this.id = block.id();
        this.days = days;
        this.ledger = ledger;
        this.ids = ids;
        this.events = new EventReader(days, ledger, ids);
        this.work = new WorkReader(id, days, ledger, ids);
    }

    void read() {
        ledger.add(MeasureHead.read(block, days), block.get("tittel"));
        block.entries().forEach(this::read);
    }

    private void read(Entry line) {
        switch (line.key()) {
            case "tittel", "gir", "tilnærming", "kostnad", "tid", "utformes fra", "ført", "føres av" -> {}
            case "hører til" -> line.list(0).forEach(each -> link(SampleReader.target(each), line));
            case "planlinje" -> link(Ref.planLine(line.text(0)), line);
            case "ansvarlig" -> responsibility(Responsibility.Role.OWNER, line.text(0), line);
            case "leder" -> responsibility(Responsibility.Role.LEAD_SECTOR, line.text(0), line);
            case "er med" -> line.list(0).forEach(each -> responsibility(Responsibility.Role.SECTOR, each, line));
            case "liv" -> life(line);
            case "trinn" -> work.step(line);
            case "løfte" -> work.pledge(line);
            case "levert" -> work.delivery(line);
            case "berører" -> line.list(0).forEach(each -> concern(each, line));
            case "initiativ" -> steering(Words.of(SteeringAnswer.Raiser.class, line.text(0)), line);
            case "innholdet bestemt av" -> steering(Words.of(SteeringAnswer.Settler.class, line.text(0)), line);
            case "enhetene kan bestemme" -> steering(Words.of(SteeringAnswer.Freedom.class, line.text(0)), line);
            case "status" -> status(line);
            case "kommentar" -> comment(line);
            case "endring" -> change(line);
            case "videreført" -> carryOver(line);
            case "møte" -> events.meeting(id, line);
            case "vedtak" -> events.decision(id, line);
            case "kjennetegn" -> trait(line);
            case "merknad" -> note(line);
            case "ingen flere møter" -> involvementAnswer(line);
            case "ingen flere vedtak" -> events.noMoreDecisions(Ref.measure(id), line);
            case "ikke mer å føre" -> planAnswer(line);
            default -> throw line.wrong("no line of a measure has this name");
        }
    }

    private void link(Ref target, Entry line) {
        Validity validity = validity(line);
        ledger.add(new Link(ids.next(id + ".tilhorighet"), id, target, validity), line, lastChange(validity));
    }

    private void responsibility(Responsibility.Role role, String name, Entry line) {
        Validity validity = validity(line);
        ledger.add(new Responsibility(ids.next(id + ".ansvar"), id, role, name, validity), line, lastChange(validity));
    }

    private void concern(String group, Entry line) {
        Validity validity = validity(line);
        ledger.add(
                new Concern(ids.next(id + ".berorer"), id, Words.of(ActorGroup.class, group), validity),
                line,
                lastChange(validity));
    }

    /** From the day in the second field, until the one in the third. */
    private Validity validity(Entry line) {
        return new Validity(days.when(line.field(1).orElse("?")), line.field(2).map(days::day));
    }

    /** What has ended was last recorded when it ended. */
    private static When lastChange(Validity validity) {
        return validity.until().map(When::day).orElse(validity.from());
    }

    private void life(Entry line) {
        When on = days.when(line.text(1));
        Life life = Words.of(Life.class, line.text(0));
        ledger.add(new LifeChange(ids.next(id + ".liv"), id, life, on, line.field(2), line.field(3)), line, on);
    }

    private void steering(SteeringAnswer.Value value, Entry line) {
        When on = days.when(line.field(1).orElse("?"));
        ledger.add(new SteeringAnswer(ids.next(id + ".styring"), id, value, on), line, on);
    }

    private void status(Entry line) {
        LocalDate on = days.day(line.text(0));
        Optional<StatusNote.Progress> progress = line.field(1).map(word -> Words.of(StatusNote.Progress.class, word));
        ledger.add(new StatusNote(ids.next(id + ".status"), id, on, progress, line.text(2)), line, When.day(on));
    }

    /** What a representative says; who records it, which stands in brackets, is whose words they are. */
    private void comment(Entry line) {
        LocalDate on = days.day(line.text(0));
        String recorded = line.recorded().orElseThrow(() -> line.wrong("it does not say whose words they are"));
        ledger.add(
                new Comment(
                        ids.next(id + ".kommentar"),
                        id,
                        recorded.substring(recorded.indexOf(' ') + 1),
                        Optional.of(Words.of(ActorGroup.class, line.text(1))),
                        on,
                        line.text(2),
                        Optional.empty(),
                        Optional.empty()),
                line,
                When.day(on));
    }

    private void change(Entry line) {
        When on = days.when(line.text(0));
        ledger.add(
                new SubstanceChange(ids.next(id + ".endring"), Ref.measure(id), on, line.text(1), line.field(2)),
                line,
                on);
    }

    private void carryOver(Entry line) {
        When on = days.when(line.text(2));
        CarryOver.Destination destination = Words.of(CarryOver.Destination.class, line.text(1));
        ledger.add(
                new CarryOver(ids.next(id + ".viderefort"), id, line.text(0), destination, on, line.field(3)),
                line,
                on);
    }

    private void trait(Entry line) {
        boolean holds = !line.text(0).startsWith("ikke lenger ");
        String word = holds ? line.text(0) : line.text(0).substring("ikke lenger ".length());
        When on = days.when(line.text(1));
        ledger.add(
                new TraitObservation(
                        ids.next(id + ".kjennetegn"), id, Words.of(Trait.class, word), on, holds, line.field(2)),
                line,
                on);
    }

    private void note(Entry line) {
        ledger.add(new Note(ids.next(id + ".merknad"), Ref.measure(id), line.field(0), line.text(1)), line);
    }

    /** Nobody, or nobody more, of the groups named, or of any group when it says {@code alle}. */
    private void involvementAnswer(Entry line) {
        LocalDate upTo = days.exact(line.text(1));
        for (String group : line.list(0)) {
            Optional<ActorGroup> of =
                    group.equals("alle") ? Optional.empty() : Optional.of(Words.of(ActorGroup.class, group));
            String answer = ids.next(id + ".ingen-moter");
            ledger.addAnswer(
                    new InvolvementConfirmation(answer, id, of, upTo, EventReader.isBeforeOurTime(line)), line, upTo);
        }
    }

    private void planAnswer(Entry line) {
        LocalDate upTo = days.exact(line.text(1));
        for (String word : line.list(0)) {
            PlanConfirmation.Topic topic = Words.of(PlanConfirmation.Topic.class, word);
            String answer = ids.next(id + ".ikke-mer");
            ledger.addAnswer(
                    new PlanConfirmation(answer, id, topic, upTo, EventReader.isBeforeOurTime(line)), line, upTo);
        }
    }
}
