package no.varde.web.plan;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Life;
import no.varde.core.plan.PlanLine;
import no.varde.core.plan.StatusNote;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Absence;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Values;

/**
 * Which measures a list shows, and in which order, as the address says: {@code q}, {@code reform}, <code>area</code>,
 * {@code sector}, {@code owner}, {@code life}, {@code group}, {@code unasked}, {@code plan}, {@code raised} and {@code sort},
 * which ends in {@code -desc} for downwards. A measure must serve every area that is named. What the address names and
 * nobody knows filters nothing, and is told.
 *
 * @param words what is searched for; empty for all
 * @param reform the id of a reform, or one of {@link #ANY}, {@link #SEVERAL} and {@link #NONE}
 * @param areas the ids of areas or solutions, with spaces between them in the address
 * @param sector a sector
 * @param owner an owner
 * @param life a life in small letters, {@link #LIVE}, {@link #KEPT} or {@link #UNKNOWN}
 * @param group a group that they concern, or may concern since nobody has said whom they concern
 * @param unasked a group that nobody in their area has asked yet, with these areas
 * @param plan the id of a plan line
 * @param raised who raised them, in small letters, or {@link #UNKNOWN}
 * @param sort what the list is sorted by
 * @param descending whether downwards
 * @param unknown what the address names and nobody knows
 */
public record MeasureFilter(
        String words,
        Optional<String> reform,
        List<String> areas,
        Optional<String> sector,
        Optional<String> owner,
        Optional<String> life,
        Optional<ActorGroup> group,
        Optional<Absence> unasked,
        Optional<String> plan,
        Optional<String> raised,
        Sort sort,
        boolean descending,
        List<String> unknown) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Ends the sort of an address when it goes downwards. */
    static final String DESCENDING = "-desc";

    /** Some reform, whichever. */
    static final String ANY = "any";

    /** More than one reform. */
    static final String SEVERAL = "several";

    /** No reform. */
    static final String NONE = "none";

    /** Planned, running or in ordinary operation; also one of which nobody has said. */
    static final String LIVE = "live";

    /** Not given up: neither stopped nor merged into another. */
    static final String KEPT = "kept";

    /** Of a life that is not known, or raised by nobody knows whom. */
    static final String UNKNOWN = "unknown";

    /** What a list can be sorted by. */
    public enum Sort {
        TITLE,
        SECTOR,
        OWNER,
        LIFE,
        STATUS;

        /** The name in addresses. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The filter that an address, or a form that carries one, says. */
    public static MeasureFilter of(Values query, Situation situation) {
        Facts facts = situation.facts();
        Reforms reforms = facts.reforms();
        List<String> unknown = new ArrayList<>();
        return new MeasureFilter(
                query.text("q"),
                known(query.find("reform"), id -> isReform(id, reforms), unknown),
                SPACES.splitAsStream(query.text("area"))
                        .filter(id -> !id.isEmpty())
                        .filter(id -> known(Optional.of(id), each -> isArea(each, reforms), unknown)
                                .isPresent())
                        .toList(),
                query.find("sector"),
                query.find("owner"),
                known(query.find("life"), MeasureFilter::isLife, unknown),
                group(query.find("group"), unknown),
                group(query.find("unasked"), unknown).map(each -> Absence.of(each, situation)),
                known(query.find("plan"), id -> isLine(id, facts), unknown),
                known(query.find("raised"), MeasureFilter::isRaiser, unknown),
                known(query.find("sort"), text -> sort(text).isPresent(), unknown)
                        .flatMap(MeasureFilter::sort)
                        .orElse(Sort.TITLE),
                query.text("sort").endsWith(DESCENDING),
                List.copyOf(unknown));
    }

    private static Optional<String> known(Optional<String> text, Predicate<String> isKnown, List<String> unknown) {
        text.filter(isKnown.negate()).ifPresent(unknown::add);
        return text.filter(isKnown);
    }

    private static Optional<ActorGroup> group(Optional<String> text, List<String> unknown) {
        return known(text, each -> ActorGroup.find(each).isPresent(), unknown).flatMap(ActorGroup::find);
    }

    private static boolean isReform(String id, Reforms reforms) {
        return List.of(ANY, SEVERAL, NONE).contains(id) || reforms.find(id).isPresent();
    }

    private static boolean isArea(String id, Reforms reforms) {
        return reforms.area(id).isPresent() || reforms.solution(id).isPresent();
    }

    private static boolean isLife(String text) {
        return text.equals(LIVE)
                || text.equals(KEPT)
                || text.equals(UNKNOWN)
                || Arrays.stream(Life.values()).anyMatch(each -> text(each).equals(text));
    }

    private static boolean isRaiser(String text) {
        return text.equals(UNKNOWN)
                || Arrays.stream(SteeringAnswer.Raiser.values())
                        .anyMatch(each -> text(each).equals(text));
    }

    /** The name of a life, or of who raises measures, in addresses. */
    static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is filtered. */
    public boolean isEmpty() {
        return words.isEmpty()
                && reform.isEmpty()
                && areas.isEmpty()
                && sector.isEmpty()
                && owner.isEmpty()
                && life.isEmpty()
                && group.isEmpty()
                && unasked.isEmpty()
                && plan.isEmpty()
                && raised.isEmpty();
    }

    /** The group whose part is shown beside each measure: the one that is filtered by, else the one that nobody asked. */
    public Optional<ActorGroup> shown() {
        return group.or(() -> unasked.map(Absence::group));
    }

    /** The measures of a situation that pass, in their order. */
    public List<MeasureView> find(Situation situation, Locale locale) {
        return apply(situation.measures(), new SearchText(situation.facts()), locale);
    }

    List<MeasureView> apply(List<MeasureView> all, SearchText search, Locale locale) {
        List<MeasureView> passing = all.stream()
                .filter(this::isOfReform)
                .filter(each -> areas.stream().allMatch(id -> isOfArea(each, id)))
                .filter(each ->
                        sector.map(name -> each.sectors().contains(name)).orElse(true))
                .filter(each -> owner.map(name -> each.owners().contains(name)).orElse(true))
                .filter(this::isAlive)
                .filter(each -> group.map(id -> mayConcern(each, id)).orElse(true))
                .filter(each -> unasked.map(absence -> absence.holdsOf(each)).orElse(true))
                .filter(each -> plan.map(id -> standsIn(each, id)).orElse(true))
                .filter(each -> raised.map(who -> who.equals(raiser(each))).orElse(true))
                .toList();
        return (words.isEmpty() ? passing : search.find(passing, words))
                .stream().sorted(order(locale)).toList();
    }

    private boolean isOfReform(MeasureView each) {
        return reform.map(id -> switch (id) {
                    case ANY -> !each.reforms().isEmpty();
                    case SEVERAL -> each.reforms().size() > 1;
                    case NONE -> each.reforms().isEmpty();
                    default -> each.reforms().contains(id);
                })
                .orElse(true);
    }

    private static boolean isOfArea(MeasureView each, String id) {
        return each.areas().contains(id)
                || each.links().stream().anyMatch(link -> link.target().equals(Ref.solution(id)));
    }

    private static boolean isLine(String id, Facts facts) {
        return facts.all(PlanLine.class).stream().anyMatch(each -> each.id().equals(id));
    }

    private static boolean standsIn(MeasureView each, String line) {
        return each.planLines().stream().anyMatch(known -> known.id().equals(line));
    }

    private static boolean mayConcern(MeasureView each, ActorGroup group) {
        return each.concerned().isEmpty() || each.concerned().stream().anyMatch(view -> view.group() == group);
    }

    /** Who raised a measure, as it stands in addresses. */
    static String raiser(MeasureView each) {
        return each.balance().raiser().map(MeasureFilter::text).orElse(UNKNOWN);
    }

    private boolean isAlive(MeasureView each) {
        return life.map(text -> switch (text) {
                    case LIVE -> each.isLive();
                    case KEPT -> each.serves();
                    case UNKNOWN -> each.life().isEmpty();
                    default -> each.life().map(MeasureFilter::text).equals(life);
                })
                .orElse(true);
    }

    private Comparator<MeasureView> order(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        Comparator<MeasureView> byTitle = Comparator.comparing(MeasureView::title, collator);
        Comparator<MeasureView> by = switch (sort) {
            case TITLE -> descending ? byTitle.reversed() : byTitle;
            case SECTOR -> last(each -> each.sectors().stream().findFirst(), collator);
            case OWNER -> last(each -> each.owners().stream().findFirst(), collator);
            case LIFE -> last(MeasureView::life, Comparator.<Life>naturalOrder());
            case STATUS -> last(each -> each.status().map(StatusNote::on), Comparator.<LocalDate>naturalOrder());
        };
        return by.thenComparing(byTitle);
    }

    /** By something that may be missing; those without it come last, upwards and downwards. */
    private <T> Comparator<MeasureView> last(Function<MeasureView, Optional<T>> value, Comparator<? super T> order) {
        Comparator<? super T> directed = descending ? order.reversed() : order;
        return (a, b) -> {
            Optional<T> first = value.apply(a);
            Optional<T> second = value.apply(b);
            return first.isPresent() && second.isPresent()
                    ? directed.compare(first.get(), second.get())
                    : Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }

    private static Optional<Sort> sort(String text) {
        for (Sort each : Sort.values()) {
            if (text.equals(each.text()) || text.equals(each.text() + DESCENDING)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
