package no.varde.core.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Delivery;
import no.varde.core.plan.Measure;
import no.varde.core.plan.PlanConfirmation;
import no.varde.core.plan.Pledge;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;

/**
 * A municipality's work as of a day: what had happened by that day, with today's knowledge. A pure function of the facts,
 * the day and the parameters; immutable, and safe to share between threads.
 */
public final class Situation {

    private final Facts facts;
    private final LocalDate asOf;
    private final Parameters parameters;
    private final Map<String, MeasureView> measures;
    private final List<MeasureView> inOrder;
    private final Map<String, List<MeasureView>> byArea;
    private final List<ReformView> reforms;
    private final List<Join> joins;
    private final List<PledgeView> pledges;
    private final Map<String, List<PledgeView>> pledgesByMeasure;

    private Situation(Facts facts, LocalDate asOf, Parameters parameters) {
        this.facts = facts;
        this.asOf = asOf;
        this.parameters = parameters;
        this.measures = readMeasures();
        this.inOrder = List.copyOf(measures.values());
        this.byArea = byArea(inOrder);
        this.reforms = facts.reforms().all().stream().map(this::read).toList();
        this.joins = readJoins();
        this.pledges = readPledges();
        this.pledgesByMeasure = pledges.stream()
                .collect(Collectors.groupingBy(each -> each.pledge().measure()));
    }

    /** The situation as of a day, with the built-in parameters. */
    public static Situation of(Facts facts, LocalDate asOf) {
        return of(facts, asOf, Parameters.builtIn());
    }

    /** The situation as of a day, with other parameters. */
    public static Situation of(Facts facts, LocalDate asOf, Parameters parameters) {
        return new Situation(facts, asOf, parameters);
    }

    /**
     * Whether something had happened by the day: from the first day that its time may mean or, when nobody knows its time,
     * from the day on which it was recorded.
     *
     * @param on when it happened
     * @param fact the fact that tells of it
     */
    public boolean hasHappened(When on, Ref fact) {
        return new Happened(facts, asOf).by(on, fact);
    }

    /**
     * Whether a decision or treatment had been held by the day; one that was planned, and held on a day that nobody knows,
     * from its planned day on at the earliest.
     */
    public boolean wasHeld(Anchoring each) {
        return new Happened(facts, asOf).held(each);
    }

    /** The facts that it rests on. */
    public Facts facts() {
        return facts;
    }

    /** The day that was asked for. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The parameters that it was made with. */
    public Parameters parameters() {
        return parameters;
    }

    /** Every measure that was there by the day, in the order in which they were recorded. */
    public List<MeasureView> measures() {
        return inOrder;
    }

    /** The measure of an id; empty when there was none such by the day. */
    public Optional<MeasureView> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** Every reform, taken up or not, in the order of the catalogue. */
    public List<ReformView> reforms() {
        return reforms;
    }

    /** The reform of an id; empty when the catalogue has none such. */
    public Optional<ReformView> reform(String id) {
        return reforms.stream().filter(each -> each.reform().id().equals(id)).findFirst();
    }

    /** The area of an id; empty when the catalogue has none such. */
    public Optional<AreaView> area(String id) {
        return reforms.stream().flatMap(each -> each.area(id).stream()).findFirst();
    }

    /** Every pledge that had been made by the day. */
    public List<PledgeView> pledges() {
        return pledges;
    }

    /** The pledges to a measure that had been made by the day. */
    public List<PledgeView> pledgesTo(String measure) {
        return Collections.unmodifiableList(pledgesByMeasure.getOrDefault(measure, List.of()));
    }

    /**
     * What somebody confirmed of a topic of a measure that answers for the day: that there is nothing more of it or, when
     * that is asked for, that nobody can know, since it is older than the records. Of several the one that reaches furthest.
     */
    public Optional<PlanConfirmation> confirmation(PlanConfirmation.Topic topic, Ref measure, boolean beforeOurTime) {
        return facts.about(PlanConfirmation.class, measure).stream()
                .filter(each ->
                        each.topic() == topic && each.beforeOurTime() == beforeOurTime && !asOf.isAfter(each.upTo()))
                .max(Comparator.comparing(PlanConfirmation::upTo));
    }

    /** The sectors that carry a measure on the day, then those that have pledged something to it, each once. */
    public List<String> sectorsOf(MeasureView measure) {
        return Sectors.once(Stream.concat(
                measure.sectors().stream(),
                pledgesTo(measure.id()).stream()
                        .map(PledgeView::pledge)
                        .filter(each -> each.party() == Pledge.Party.SECTOR)
                        .map(Pledge::by)));
    }

    /** How each crosswalk pair stands, of those whose reforms are both followed up and running on the day. */
    public List<Join> joins() {
        return joins;
    }

    /** The crosswalk pairs that were left out of {@link #joins()} since one of their reforms does not run. */
    public List<CrosswalkPair> pairsNotRunning() {
        return facts.reforms().crosswalk().pairs().stream()
                .filter(pair -> !isRunning(pair.firstReform()) || !isRunning(pair.secondReform()))
                .toList();
    }

    /** Every two areas of different reforms that are joined by measures, in the order of the catalogue. */
    public List<Connection> connections() {
        Map<List<String>, List<MeasureView>> found = new LinkedHashMap<>();
        List<String> order = facts.reforms().all().stream()
                .flatMap(reform -> reform.areas().stream())
                .map(ReformArea::id)
                .toList();
        for (MeasureView measure : measures.values()) {
            List<String> areas = measure.serves()
                    ? measure.areas().stream()
                            .filter(order::contains)
                            .sorted(Comparator.comparingInt(order::indexOf))
                            .toList()
                    : List.of();
            for (int i = 0; i < areas.size(); i++) {
                for (int j = i + 1; j < areas.size(); j++) {
                    if (!reformOf(areas.get(i)).equals(reformOf(areas.get(j)))) {
                        found.computeIfAbsent(List.of(areas.get(i), areas.get(j)), any -> new ArrayList<>())
                                .add(measure);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .map(each -> new Connection(each.getKey().get(0), each.getKey().get(1), each.getValue()))
                .sorted(Comparator.comparingInt((Connection each) -> order.indexOf(each.first()))
                        .thenComparingInt(each -> order.indexOf(each.second())))
                .toList();
    }

    /** What is overdue on live measures, the longest first: pledges, steps and planned decisions. */
    public List<Overdue> overdue() {
        return new Overdues(facts, asOf).of(pledges, inOrder);
    }

    /** Whether a reform is followed up and its local period runs on the day. */
    public boolean isRunning(String reform) {
        return reform(reform).map(ReformView::running).orElse(false);
    }

    private static String reformOf(String area) {
        return area.substring(0, area.indexOf('.'));
    }

    private Map<String, MeasureView> readMeasures() {
        MeasureReader reader = new MeasureReader(facts, parameters, asOf);
        Map<String, MeasureView> read = new LinkedHashMap<>();
        for (Measure measure : facts.all(Measure.class)) {
            if (reader.wasThere(measure)) {
                read.put(measure.id(), reader.read(measure));
            }
        }
        return read;
    }

    private static Map<String, List<MeasureView>> byArea(List<MeasureView> all) {
        Map<String, List<MeasureView>> byArea = new HashMap<>();
        for (MeasureView measure : all) {
            if (measure.serves()) {
                measure.areas()
                        .forEach(area -> byArea.computeIfAbsent(area, any -> new ArrayList<>())
                                .add(measure));
            }
        }
        return byArea;
    }

    /** The measures that serve an area and have not been given up, in the order in which they were recorded. */
    private List<MeasureView> serving(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    private ReformView read(Reform reform) {
        Optional<AdoptionView> adoption = adoption(reform).map(each -> AdoptionView.of(each, facts, asOf));
        AreaReader areas = new AreaReader(facts, asOf, adoption, this::serving);
        return new ReformView(
                reform,
                adoption,
                adoption.filter(each -> each.isRunning(asOf)).isPresent(),
                reform.areas().stream().map(areas::read).toList(),
                facts.reforms().earlier(reform.id()).stream()
                        .flatMap(area -> areas.readEarlier(area, reform.area(area.id())).stream())
                        .toList());
    }

    /** The adoption that began last; before the first one begins, the next that somebody has recorded by the day. */
    private Optional<Adoption> adoption(Reform reform) {
        List<Adoption> all = facts.about(Adoption.class, reform.ref());
        Comparator<Adoption> byStart =
                Comparator.comparing(each -> each.period().from());
        return all.stream()
                .filter(each -> each.period().hasBegunBy(asOf))
                .max(byStart)
                .or(() -> all.stream()
                        .filter(each -> hasHappened(When.unknown(), each.ref()))
                        .min(byStart));
    }

    private List<Join> readJoins() {
        return facts.reforms().crosswalk().pairs().stream()
                .filter(pair -> isRunning(pair.firstReform()) && isRunning(pair.secondReform()))
                .map(pair -> Join.of(pair, serving(pair.first()), serving(pair.second())))
                .toList();
    }

    private List<PledgeView> readPledges() {
        Happened happened = new Happened(facts, asOf);
        return facts.all(Pledge.class).stream()
                .filter(pledge -> happened.by(pledge.on(), pledge.ref()) && measures.containsKey(pledge.measure()))
                .map(pledge -> new PledgeView(
                        pledge,
                        java.util.Objects.requireNonNull(measures.get(pledge.measure())),
                        happened.about(Delivery.class, pledge.ref(), Delivery::on),
                        asOf))
                .toList();
    }
}
