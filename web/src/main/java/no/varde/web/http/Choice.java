package no.varde.web.http;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One thing to choose in a form.
 *
 * @param value what the form sends
 * @param text what people read
 * @param chosen whether it is chosen already
 */
public record Choice(String value, String text, boolean chosen) {

    /** A choice of each value, with one or several of them chosen. */
    public static <T> List<Choice> of(
            Collection<T> values, Function<T, String> value, Function<T, String> text, Collection<String> chosen) {
        return values.stream()
                .map(each -> new Choice(value.apply(each), text.apply(each), chosen.contains(value.apply(each))))
                .toList();
    }
}
