package no.varde.core.draft;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;

/** Takes down the fields of a fact as they would be typed; what is not known is not written. */
final class Written {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Map<String, List<String>> values() {
        return values;
    }

    Written text(String field, String text) {
        return all(field, text.isBlank() ? List.of() : List.of(text));
    }

    Written text(String field, Optional<String> text) {
        return text(field, text.orElse(""));
    }

    Written all(String field, List<String> texts) {
        if (!texts.isEmpty()) {
            values.put(field, List.copyOf(texts));
        }
        return this;
    }

    Written time(String field, When when) {
        return text(field, when.text());
    }

    Written day(String field, Optional<LocalDate> day) {
        return text(field, day.map(LocalDate::toString));
    }

    Written one(String field, Enum<?> constant) {
        return text(field, Field.written(constant));
    }

    Written one(String field, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(each -> one(field, each));
        return this;
    }

    Written several(String field, Collection<? extends Enum<?>> constants) {
        return all(field, constants.stream().map(Field::written).toList());
    }

    Written yes(String field, boolean is) {
        return text(field, is ? "yes" : "");
    }

    Written refs(String field, Collection<Ref> refs) {
        return all(field, refs.stream().map(Ref::text).toList());
    }

    Written period(Period period) {
        return text("from", period.from().toString()).day("lastDay", period.lastDay());
    }

    Written validity(Validity validity) {
        return time("from", validity.from()).day("until", validity.until());
    }
}
