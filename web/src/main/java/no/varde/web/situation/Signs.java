package no.varde.web.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Labelled;
import no.varde.core.findings.Finding;
import no.varde.core.plan.DutyStatus;
import no.varde.core.plan.Stance;
import no.varde.core.situation.Heard;
import no.varde.core.situation.LegState;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Kind;
import no.varde.web.chart.Matrix;
import no.varde.web.chart.Stone;
import no.varde.web.http.Texts;

/**
 * The signs of the states, in the reader's language: the one place that says which letter and look each has.
 *
 * @param texts the reader's texts
 */
public record Signs(Texts texts) {

    /** When a group was heard; what is said of it begins with its name. */
    public Cell of(Heard heard, String what) {
        String label = say(what, heard);
        String letter = texts.of(heard.letter());
        return switch (heard) {
            case FROM_THE_START -> Cell.full(letter, label);
            case BEFORE_THE_DECISION -> Cell.half(letter, label);
            case AFTER_THE_DECISION -> Cell.line(letter, label);
            case INFORMED_ONLY -> Cell.plain(letter, label);
            case NOT_YET -> Cell.empty(label);
            case NOT_KNOWN -> Cell.unknown(label);
        };
    }

    /** When a group was heard, over several measures: the weakest, and of how many. */
    public Cell of(ActorGroup group, no.varde.core.situation.Cell<Heard> cell) {
        return counted(of(cell.weakest(), texts.of(group)), cell);
    }

    /** How a leg stands. */
    public Cell of(LegState state, String what) {
        return stone(state).cell(texts.get("signs.plan"), say(what, state));
    }

    /** How a leg stands over several measures: the weakest, and of how many. */
    public Cell of(Leg leg, no.varde.core.situation.Cell<LegState> cell) {
        return counted(of(cell.weakest(), texts.of(leg)), cell);
    }

    /** The stone of a leg in the cairn. */
    public static Stone stone(LegState state) {
        return switch (state) {
            case IN_PLACE -> Stone.IN_PLACE;
            case COVERED_BY_PLAN -> Stone.COVERED;
            case CHANGED_SINCE -> Stone.CHANGED;
            case MISSING -> Stone.MISSING;
            case NOT_KNOWN -> Stone.UNKNOWN;
        };
    }

    /** What was chosen on a solution or area. */
    public Cell of(Stance stance, String what) {
        String letter = texts.get("signs.stance." + stance.name());
        String label = say(what, stance);
        return switch (stance) {
            case ADOPT -> Cell.full(letter, label);
            case ADAPT, IN_PLACE -> Cell.half(letter, label);
            case NOT_NOW -> Cell.line(letter, label);
        };
    }

    /** That no choice was made on a solution or area. */
    public Cell noChoice(String what) {
        return Cell.empty(say(what, texts.get("signs.stance.none")));
    }

    /** How far a duty is met. */
    public Cell of(DutyStatus.Answer answer, String what) {
        String label = say(what, answer);
        return switch (answer) {
            case MET -> Cell.tick(label);
            case PARTLY -> Cell.half("½", label);
            case NOT_MET -> Cell.empty(label);
        };
    }

    /** That a duty was never answered. */
    public Cell dutyNotKnown(String what) {
        return Cell.unknown(say(what, texts.get("common.unknown")));
    }

    /** The shape of a finding. */
    public static Kind shape(Finding.Kind kind) {
        return switch (kind) {
            case RISK -> Kind.RISK;
            case GAP -> Kind.GAP;
            case OPENING -> Kind.OPENING;
            case STRENGTH -> Kind.STRENGTH;
        };
    }

    /** The name of a kind in addresses. */
    public static String text(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The signs of choices in the order of their legend. */
    public List<Cell> choiceLegend() {
        List<Cell> all = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            all.add(of(stance, ""));
        }
        all.add(noChoice(""));
        return all;
    }

    /** The signs of duties in the order of their legend. */
    public List<Cell> dutyLegend() {
        List<Cell> all = new ArrayList<>();
        for (DutyStatus.Answer answer : DutyStatus.Answer.values()) {
            all.add(of(answer, ""));
        }
        all.add(dutyNotKnown(""));
        return all;
    }

    /** The shapes of findings in the order in which they are shown. */
    public List<Matrix.Seen> kindLegend() {
        return Stream.of(Finding.Kind.values())
                .map(each -> new Matrix.Seen(shape(each), 0, texts.of(each), ""))
                .toList();
    }

    /** The signs of groups in the order of their legend, the fullest first. */
    public List<Cell> groupLegend() {
        return Stream.of(
                        Heard.FROM_THE_START,
                        Heard.BEFORE_THE_DECISION,
                        Heard.AFTER_THE_DECISION,
                        Heard.INFORMED_ONLY,
                        Heard.NOT_YET,
                        Heard.NOT_KNOWN)
                .map(each -> of(each, ""))
                .toList();
    }

    /** The signs of legs in the order of their legend, the fullest first. */
    public List<Cell> legLegend() {
        return Stream.of(
                        LegState.IN_PLACE,
                        LegState.COVERED_BY_PLAN,
                        LegState.CHANGED_SINCE,
                        LegState.MISSING,
                        LegState.NOT_KNOWN)
                .map(each -> of(each, ""))
                .toList();
    }

    private String say(String what, Labelled state) {
        return say(what, texts.of(state));
    }

    private String say(String what, String state) {
        return what.isEmpty() ? state : texts.get("signs.says", texts.capital(what), state);
    }

    private Cell counted(Cell one, no.varde.core.situation.Cell<?> cell) {
        return cell.of() == 1
                ? one
                : new Cell(
                        one.letter(),
                        one.look(),
                        texts.get("signs.counted", one.label(), cell.weakestCount(), cell.of()));
    }
}
