package no.varde.web.situation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.varde.core.basics.Fact;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Measure;
import no.varde.core.plan.SavedView;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.core.store.StoreRules;
import no.varde.web.chart.Matrix;
import no.varde.web.http.Addresses;
import no.varde.web.http.Page;
import no.varde.web.http.Place;
import no.varde.web.http.Texts;

/**
 * Where a fact is shown: on its measure's page, or on its reform's, with its own anchor; and what it is called there.
 *
 * @param facts the facts of the municipality
 * @param page the page on which the links stand, whose day they keep
 */
public record Links(Facts facts, Page page) {

    /** The address of a measure. */
    public String measure(String id) {
        return page.link("/measures/" + id);
    }

    /** The address of a reform; of one of the municipality's own that was taken away, where that is told. */
    public String reform(String id) {
        return isRemoved(id) ? page.link("/own-reforms") + "#" + anchor(Ref.reform(id)) : page.link("/reforms/" + id);
    }

    private boolean isRemoved(String reform) {
        return OwnReforms.in(facts).removed(reform).isPresent();
    }

    /** The address of an area, on the page of its reform. */
    public String area(String id) {
        return inReform(Ref.area(id));
    }

    private String inReform(Ref ref) {
        String id = ref.id().substring(0, ref.id().indexOf('.'));
        return isRemoved(id) ? reform(id) : reform(id) + "#" + anchor(ref);
    }

    /** The address of whatever a reference means; the room for action when it is shown nowhere by itself. */
    public String to(Ref ref) {
        return switch (ref.kind()) {
            case MEASURE -> measure(ref.id());
            case REFORM -> reform(ref.id());
            case AREA -> area(ref.id());
            case SOLUTION, DUTY, REQUIREMENT -> inReform(ref);
            case MUNICIPALITY -> page.link("/municipality");
            case PLAN_LINE -> page.link("/measures?plan=" + URLEncoder.encode(ref.id(), StandardCharsets.UTF_8));
            case FRAMEWORK, COMPETENCY -> page.link("/leadership") + "#" + anchor(ref);
            default -> ofFact(ref).orElseGet(() -> page.link("/room-for-action"));
        };
    }

    /**
     * The address of a fact behind something that is seen: on the page of what is seen when the fact is about that too,
     * such as a meeting on several measures, else wherever it is shown.
     */
    public String to(Ref ref, Ref seenOn) {
        boolean isAboutIt = seenOn.kind() == Ref.Kind.MEASURE
                && facts.find(ref).filter(fact -> fact.about().contains(seenOn)).isPresent();
        return isAboutIt ? measure(seenOn.id()) + "#" + anchor(ref) : to(ref);
    }

    /**
     * The path of the page on which something is ended or taken away, within its municipality; empty for what nobody
     * removes there: a municipality stays, comments are their author's alone, and reforms are no facts.
     */
    public static Optional<String> removalPath(Ref ref) {
        boolean stays = ref.kind() == Ref.Kind.MUNICIPALITY || ref.kind() == Ref.Kind.COMMENT;
        return stays || !StoreRules.isKept(ref.kind())
                ? Optional.empty()
                : Optional.of("/facts/" + Addresses.part(ref.text()));
    }

    /** The address of the page on which something is ended or taken away; empty for what nobody removes there. */
    public String removal(Ref ref) {
        return removalPath(ref).map(page::link).orElse("");
    }

    /**
     * The address of the form on which something is recorded.
     *
     * @param page the page on which the link stands
     * @param kind what is recorded
     * @param belongs what it belongs to: the names of fields, each followed by what stands there
     */
    public static String recording(Page page, Ref.Kind kind, String... belongs) {
        StringBuilder path = new StringBuilder("/new/" + kind.text());
        for (int i = 0; i < belongs.length; i += 2) {
            path.append(i == 0 ? '?' : '&')
                    .append(belongs[i])
                    .append('=')
                    .append(URLEncoder.encode(belongs[i + 1], StandardCharsets.UTF_8));
        }
        return page.place().map(Place::path).orElse("") + path;
    }

    /** The anchor of something on the page that shows it: {@code step-17}. */
    public static String anchor(Ref ref) {
        return ref.kind().text() + "-" + ref.id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** The name of a measure, area, solution, duty, requirement or reform; empty for other facts. */
    public Optional<String> name(Ref ref) {
        if (ref.kind() == Ref.Kind.MEASURE) {
            return facts.find(Measure.class, ref).map(Measure::title);
        }
        if (ref.kind() == Ref.Kind.ADOPTION) {
            return facts.find(Adoption.class, ref).flatMap(each -> name(Ref.reform(each.reform())));
        }
        Optional<LocalizedText> known = facts.reforms().name(ref);
        return known.map(text -> text.in(page.language()));
    }

    /**
     * How many of some findings are of each kind, each leading to the list of them in the room for action.
     *
     * @param findings the findings
     * @param filter the filter of the room for action that shows just these, such as {@code area=lhl.mat}
     */
    public List<Matrix.Seen> seen(List<Finding> findings, String filter) {
        return count(findings, kind -> page.link("/room-for-action?" + filter + "&kind=" + Signs.text(kind)) + "#seen");
    }

    /** How many of some findings are of each kind, all of which one address shows. */
    public List<Matrix.Seen> seenAt(List<Finding> findings, String address) {
        return count(findings, kind -> address);
    }

    private List<Matrix.Seen> count(List<Finding> findings, Function<Finding.Kind, String> address) {
        Texts texts = page.texts();
        List<Matrix.Seen> seen = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            int count =
                    (int) findings.stream().filter(each -> each.kind() == kind).count();
            if (count > 0) {
                String label = texts.get("signs.says", texts.capital(texts.of(kind)), count);
                seen.add(new Matrix.Seen(Signs.shape(kind), count, label, address.apply(kind)));
            }
        }
        return seen;
    }

    private Optional<String> ofFact(Ref ref) {
        Optional<Fact> fact = facts.find(ref);
        if (fact.filter(Adoption.class::isInstance).isPresent()) {
            return fact.map(each -> reform(((Adoption) each).reform()));
        }
        if (fact.isPresent() && fact.get() instanceof SavedView view) {
            return Optional.of(page.link("/measures" + (view.query().isEmpty() ? "" : "?" + view.query())));
        }
        if (fact.isPresent() && fact.get() instanceof Choice choice) {
            // The line of its target shows the latest choice, and an earlier one has no place of its own.
            return Optional.of(to(choice.target()));
        }
        return fact.flatMap(each -> each.about().stream()
                .flatMap(subject -> switch (subject.kind()) {
                    case MEASURE -> Optional.of(measure(subject.id())).stream();
                    case ADOPTION, STEP, PLEDGE, ANCHORING, INVOLVEMENT ->
                        ofFact(subject).map(Links::withoutAnchor).stream();
                    case DUTY, SOLUTION, AREA, REFORM, PLAN_LINE -> Optional.of(withoutAnchor(to(subject))).stream();
                    default -> Optional.<String>empty().stream();
                })
                .findFirst()
                .map(address -> address + "#" + anchor(ref)));
    }

    private static String withoutAnchor(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
