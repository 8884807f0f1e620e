package no.varde.web.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Note;
import no.varde.core.plan.PeriodChange;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.Stance;

/** Reads the blocks of the sample files, one after another, into facts; a measure before what is about it. */
final class SampleReader {

    private final Days days;
    private final Numbering ids = new Numbering();
    private Optional<LocalMunicipality> municipality = Optional.empty();
    private Optional<Ledger> ledger = Optional.empty();
    private String coordinator = "";

    SampleReader(LocalDate firstStart) {
        days = new Days(firstStart);
    }

    /** The municipality, which the first block names. */
    LocalMunicipality municipality() {
        return municipality.orElseThrow(() -> new IllegalArgumentException("The first block is 'kommune'"));
    }

    /** Everything read so far, in the order in which it was recorded. */
    List<SampleMunicipality.Recorded> recorded() {
        return ledger().inOrder();
    }

    /** Reads one block. */
    void read(Block block) {
        if (block.kind().equals("kommune")) {
            begin(block);
            return;
        }
        ledger().begin(
                        block.value("føres av").orElse(coordinator),
                        block.value("ført").map(days::day));
        switch (block.kind()) {
            case "planlinje" -> planLine(block);
            case "oppfølging" -> adoption(block);
            case "plikter" -> block.entries().forEach(entry -> duty(block.id(), entry));
            case "tiltak" -> new MeasureReader(block, days.of(block.id()), ledger(), ids).read();
            case "møte" -> new EventReader(days, ledger(), ids).meeting(block);
            case "vedtak" -> new EventReader(days, ledger(), ids).decision(block);
            case "dissens" -> new EventReader(days, ledger(), ids).dissent(block);
            default -> throw new IllegalArgumentException("No block is called '" + block.kind() + "'");
        }
    }

    private Ledger ledger() {
        return ledger.orElseThrow(() -> new IllegalArgumentException("The first block is 'kommune'"));
    }

    private void begin(Block block) {
        LocalDate inUse = days.day(block.get("i bruk siden").text(0));
        coordinator = block.get("koordinator").text(0);
        municipality = Optional.of(
                LocalMunicipality.fictional(block.id(), block.get("navn").text(0), inUse));
        Ledger begun = new Ledger(days, inUse);
        ledger = Optional.of(begun);
        begun.begin(coordinator, Optional.empty());
        Entry about = block.get("om");
        begun.add(
                new Note(
                        SampleMunicipality.ABOUT.id(),
                        Ref.municipality(block.id()),
                        Optional.of(about.text(0)),
                        about.text(1)),
                about);
    }

    private void planLine(Block block) {
        Entry plan = block.get("plan");
        ledger().add(
                        new PlanLine(
                                block.id(),
                                days.years(plan.text(0)),
                                plan.field(1).map(days::planYears),
                                block.value("punkt"),
                                block.value("tekst")),
                        plan);
    }

    private void adoption(Block block) {
        Entry reform = block.get("reform");
        Entry from = block.get("fra");
        Optional<LocalDate> until = block.value("til").map(days::day);
        Period period = new Period(days.day(from.text(0)), until);
        ledger().add(new Adoption(block.id(), reform.text(0), period, block.value("merknad")), reform);
        for (Entry entry : block.entries()) {
            switch (entry.key()) {
                case "ny slutt" -> periodChange(block.id(), entry);
                case "valg" -> choice(block.id(), entry);
                case "ingen flere vedtak" ->
                    new EventReader(days, ledger(), ids).noMoreDecisions(Ref.adoption(block.id()), entry);
                default -> {}
            }
        }
    }

    private void periodChange(String adoption, Entry entry) {
        LocalDate decided = days.day(entry.text(0));
        ledger().add(
                        new PeriodChange(
                                ids.next(adoption + ".ny-slutt"),
                                adoption,
                                decided,
                                entry.field(1).map(days::day),
                                entry.text(2)),
                        entry,
                        When.day(decided));
    }

    private void choice(String adoption, Entry entry) {
        When on = days.when(entry.text(2));
        Ref target = target(entry.text(0));
        ledger().add(
                        new Choice(
                                ids.next(adoption + ".valg"),
                                adoption,
                                target,
                                Words.of(Stance.class, entry.text(1)),
                                on,
                                entry.field(3)),
                        entry,
                        on);
    }

    private void duty(String area, Entry entry) {
        When on = days.when(entry.text(1));
        ledger().add(
                        new DutyStatus(
                                ids.next(area + "." + entry.key()),
                                area + "." + entry.key(),
                                Words.of(DutyStatus.Answer.class, entry.text(0)),
                                on,
                                entry.field(2)),
                        entry,
                        on);
    }

    /** An area, or a solution when it has one name more: {@code lhl.mat}, {@code lhl.mat.det-gode-maltid}. */
    static Ref target(String id) {
        return id.indexOf('.') == id.lastIndexOf('.') ? Ref.area(id) : Ref.solution(id);
    }
}
