package no.varde.web.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.varde.core.anchoring.Leg;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.findings.RoomForAction;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.Heard;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Matrix;
import no.varde.web.http.Texts;

/** Makes the matrix of a situation in the reader's language. */
final class MatrixMaker {

    /** The groups that have a column of their own, so that one who is missing everywhere is seen; the rest share one. */
    private static final List<ActorGroup> FIXED = List.of(
            ActorGroup.EMPLOYEES,
            ActorGroup.UNION_REPRESENTATIVES,
            ActorGroup.USERS,
            ActorGroup.NEXT_OF_KIN,
            ActorGroup.ELDERLY_COUNCIL,
            ActorGroup.VOLUNTEERS);

    private final Situation situation;
    private final RoomForAction room;
    private final Links links;
    private final Texts texts;
    private final Signs signs;

    MatrixMaker(RoomForAction room, Links links) {
        this.situation = room.situation();
        this.room = room;
        this.links = links;
        this.texts = links.page().texts();
        this.signs = new Signs(texts);
    }

    Matrix make() {
        List<Matrix.Column> columns = new ArrayList<>();
        FIXED.forEach(group -> columns.add(new Matrix.Column(texts.of(group.letter()), texts.of(group))));
        columns.add(new Matrix.Column("+", texts.get("overview.others")));
        List<Matrix.Column> legs = new ArrayList<>();
        for (Leg leg : Leg.values()) {
            legs.add(new Matrix.Column(texts.of(leg.letter()), texts.of(leg)));
        }
        return new Matrix(
                texts.get("overview.table"),
                new Matrix.Heads(
                        texts.get("overview.area"),
                        texts.get("overview.solutions"),
                        texts.get("overview.measure"),
                        texts.get("overview.who"),
                        texts.get("overview.anchored"),
                        texts.get("overview.from"),
                        texts.get("overview.seen")),
                columns,
                legs,
                situation.reforms().stream()
                        .filter(each ->
                                each.adoption().isPresent() || !each.measures().isEmpty())
                        .map(this::section)
                        .toList());
    }

    private Matrix.Section section(ReformView view) {
        return new Matrix.Section(
                texts.of(view.reform().name()),
                links.reform(view.reform().id()),
                texts.get("overview.reform", period(view)),
                texts.get("overview.measures", view.measures().size()),
                links.page().link("/measures?reform=" + view.reform().id() + "&life=kept"),
                view.areas().stream().map(this::row).toList());
    }

    /** What is said of the local period, else the national one. */
    private String period(ReformView view) {
        return view.adoption()
                .map(adoption -> said(adoption.period(), "local"))
                .orElseGet(() -> said(view.reform().periodAsOf(situation.asOf()), "national"));
    }

    private String said(Period period, String whose) {
        LocalDate day = situation.asOf();
        if (!period.hasBegunBy(day)) {
            return texts.get("overview.period.ahead." + whose, period.from());
        }
        return period.until()
                .map(end -> texts.get(
                        "overview.period." + (period.isOver(day) ? "ended." : "until.") + whose, end.minusDays(1)))
                .orElseGet(() -> texts.get(
                        "overview.period.since." + whose,
                        String.valueOf(period.from().getYear())));
    }

    private Matrix.Row row(AreaView view) {
        String id = view.area().id();
        List<Cell> groups = new ArrayList<>();
        String live = links.page().link("/measures?area=" + id + "&life=live");
        FIXED.forEach(group -> groups.add(Optional.ofNullable(view.groups().get(group))
                .map(cell -> signs.of(group, cell).leadingTo(concerning(live, group)))
                .orElseGet(Cell::none)));
        groups.add(others(view, live));
        List<Cell> legs = new ArrayList<>();
        for (Leg leg : Leg.values()) {
            legs.add(Optional.ofNullable(view.legs().get(leg))
                    .map(cell -> signs.of(leg, cell).leadingTo(live))
                    .orElseGet(Cell::none));
        }
        List<Cell> choices = new ArrayList<>();
        view.choices().forEach(each -> choices.add(choice(each)));
        view.duties().forEach(each -> choices.add(duty(each)));
        return new Matrix.Row(
                texts.of(view.area().name()),
                links.area(id),
                choices,
                view.measures().size(),
                links.page().link("/measures?area=" + id + "&life=kept"),
                groups,
                legs,
                origins(view, live),
                links.seen(room.findingsOn(Ref.area(id)), "area=" + id));
    }

    /** The groups without a column of their own share one cell: the weakest among them, and which it is. */
    private Cell others(AreaView view, String live) {
        return view.groups().keySet().stream()
                .filter(group -> !FIXED.contains(group))
                .min(Comparator.comparing(group -> state(view, group)))
                .map(group -> signs.of(
                                group, Objects.requireNonNull(view.groups().get(group)))
                        .leadingTo(concerning(live, group)))
                .orElseGet(Cell::none);
    }

    private static String concerning(String live, ActorGroup group) {
        return live + "&group=" + group.text();
    }

    private static Heard state(AreaView view, ActorGroup group) {
        return Objects.requireNonNull(view.groups().get(group)).weakest();
    }

    private Cell choice(AreaView.ChoiceView view) {
        String what =
                situation.facts().reforms().name(view.target()).map(texts::of).orElse("");
        return view.choice()
                .map(choice -> signs.of(choice.stance(), what))
                .orElseGet(() -> signs.noChoice(what))
                .leadingTo(links.to(view.target()));
    }

    private Cell duty(AreaView.DutyView view) {
        String what = texts.of(view.duty().name());
        return view.status()
                .map(status -> signs.of(status.answer(), what))
                .orElseGet(() -> signs.dutyNotKnown(what))
                .leadingTo(links.to(view.duty().ref()));
    }

    private List<Matrix.Origin> origins(AreaView view, String live) {
        List<Matrix.Origin> origins = new ArrayList<>();
        view.raisers()
                .forEach((raiser, count) -> origins.add(new Matrix.Origin(
                        texts.get("overview.origin", count, texts.get("overview.from." + raiser.name())),
                        live + "&raised=" + raiser.name().toLowerCase(Locale.ROOT))));
        if (view.raiserNotKnown() > 0) {
            origins.add(new Matrix.Origin(
                    texts.get("overview.origin.unknown", view.raiserNotKnown()), live + "&raised=unknown"));
        }
        return origins;
    }
}
