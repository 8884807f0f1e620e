package no.varde.web.trail;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.varde.core.anchoring.CaseNumber;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.participation.Participant;
import no.varde.core.plan.Cost;
import no.varde.core.plan.TimeSetAside;
import no.varde.core.reform.ReformVersion;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What a fact says, field by field, in words. The fields are those of its record, whichever kind it is, so that a field
 * that is added to a fact is in the trail at once; one without a name in the texts fails a test.
 */
final class FactWords {

    /** The fields that hold nothing but the id of another fact, or of a part of a reform. */
    private static final Map<String, Ref.Kind> POINTERS = Map.of(
            "adoption", Ref.Kind.ADOPTION,
            "reform", Ref.Kind.REFORM,
            "measure", Ref.Kind.MEASURE,
            "mergedInto", Ref.Kind.MEASURE,
            "duty", Ref.Kind.DUTY,
            "step", Ref.Kind.STEP,
            "pledge", Ref.Kind.PLEDGE);

    private final Texts texts;
    private final Function<Ref, String> names;
    private final UnaryOperator<String> people;

    /**
     * @param texts the texts in the reader's language
     * @param names what a reference is called
     * @param people what the person of an id is called
     */
    FactWords(Texts texts, Function<Ref, String> names, UnaryOperator<String> people) {
        this.texts = texts;
        this.names = names;
        this.people = people;
    }

    /** Every field that is filled, by its name in words and in the record's order; without the id. */
    Map<String, String> of(Fact fact) {
        if (fact instanceof ReformVersion version) {
            return new ReformWords(texts, names).of(version);
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (RecordComponent each : fact.getClass().getRecordComponents()) {
            if (!each.getName().equals("id")) {
                String text = say(each.getName(), value(each, fact));
                if (!text.isEmpty()) {
                    said.put(name(each.getName()), text);
                }
            }
        }
        return said;
    }

    /** What a field is called. */
    String name(String field) {
        String key = "trail.field." + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : field;
    }

    private static Object value(RecordComponent field, Fact fact) {
        try {
            return field.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact is a public record: " + fact.ref(), e);
        }
    }

    private String say(String field, Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty() ? "" : say(field, maybe.get());
        } else if (value instanceof String text) {
            if (field.equals("author")) {
                return people.apply(text);
            } else if (field.equals("query")) {
                return query(text);
            }
            Ref.Kind kind = POINTERS.get(field);
            return kind == null ? text : names.apply(new Ref(kind, text));
        } else if (value instanceof Collection<?> several) {
            return texts.series(several.stream().map(each -> say(field, each)).toList());
        } else if (value instanceof LocalDate end && field.equals("end")) {
            // The record holds the first day after the period.
            return texts.date(end.minusDays(1));
        } else if (value instanceof Boolean is) {
            return texts.get(is ? "common.yes" : "common.no");
        }
        return compound(value);
    }

    /** What an address asks the list of measures for: «Ansvarlig: Ine, Sortert etter: status». */
    private String query(String text) {
        Values asked = Values.parse(text);
        return asked.names().stream()
                .map(name -> (texts.has("measures." + name) ? texts.get("measures." + name) : name) + ": "
                        + String.join(", ", asked.list(name)))
                .collect(Collectors.joining(", "));
    }

    /** From a time, up to and including a day when there is an end. */
    private String span(Object from, Optional<LocalDate> last) {
        return last.map(day -> texts.get("common.between", from, day)).orElseGet(() -> texts.get("common.since", from));
    }

    private String compound(Object value) {
        if (value instanceof Ref ref) {
            return names.apply(ref);
        } else if (value instanceof Period period) {
            return span(period.from(), period.lastDay());
        } else if (value instanceof Validity validity) {
            return span(validity.from(), validity.until().map(end -> end.minusDays(1)));
        } else if (value instanceof Cost cost) {
            return texts.get("trail.cost", cost.kroner())
                    + cost.source().map(each -> ", " + texts.of(each)).orElse("")
                    + cost.note().map(note -> ", " + note).orElse("");
        } else if (value instanceof TimeSetAside time) {
            String kind = texts.words(time.kind());
            return time.percentOfPost()
                            .map(percent -> texts.get("trail.time", kind, percent))
                            .orElse(kind)
                    + time.note().map(note -> ", " + note).orElse("");
        } else if (value instanceof Participant participant) {
            String group = texts.words(participant.group());
            return participant
                    .level()
                    .map(level -> group + " (" + texts.words(level) + ")")
                    .orElse(group);
        } else if (value instanceof CaseNumber number) {
            return number.text();
        } else if (value instanceof MunicipalityNumber number) {
            return number.text();
        }
        return texts.words(value);
    }
}
