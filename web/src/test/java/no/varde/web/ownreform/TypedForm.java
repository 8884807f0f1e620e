package no.varde.web.ownreform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.web.access.Guest;

/** The form of a page as a browser without scripts has it: what stands in its fields, what is typed, and where it is sent. */
final class TypedForm {

    private static final Pattern FIELD = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*>[^<]*</textarea>|<select\\b[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"\\s+selected");
    private static final Pattern FORM =
            Pattern.compile("<form class=\"v-form[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);

    private final Guest guest;
    private final HttpResponse<String> page;
    private final String action;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    TypedForm(Guest guest, HttpResponse<String> page) {
        this.guest = guest;
        this.page = page;
        MatchResult form =
                FORM.matcher(page.body()).results().findFirst().orElseThrow(() -> new AssertionError(page.body()));
        action = form.group(1);
        FIELD.matcher(form.group()).results().map(MatchResult::group).forEach(this::read);
    }

    static TypedForm of(Guest guest, String path) {
        HttpResponse<String> page = guest.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return new TypedForm(guest, page);
    }

    private void read(String field) {
        boolean isTicked = !field.matches("(?s).*type=\"(checkbox|radio)\".*") || field.contains(" checked");
        String value = field.startsWith("<input")
                ? attribute(field, "value")
                : field.startsWith("<textarea")
                        ? field.substring(field.indexOf('>') + 1, field.lastIndexOf('<'))
                        : CHOSEN.matcher(field)
                                .results()
                                .map(each -> each.group(1))
                                .findFirst()
                                .orElse("");
        if (isTicked && !attribute(field, "name").equals("token")) {
            fields.computeIfAbsent(plain(attribute(field, "name")), any -> new ArrayList<>())
                    .add(plain(value));
        }
    }

    private static String attribute(String field, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(field)
                .results()
                .findFirst()
                .map(each -> each.group(1))
                .orElse("");
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    String body() {
        return page.body();
    }

    int status() {
        return page.statusCode();
    }

    String text(String field) {
        return String.join("|", fields.getOrDefault(field, List.of()));
    }

    TypedForm type(String field, String... texts) {
        fields.put(field, List.of(texts));
        return this;
    }

    /** Sends it by a button that shows it again. */
    TypedForm press(String button) {
        HttpResponse<String> answer = sent("do", button);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new TypedForm(guest, answer);
    }

    /** Sends it to be saved; what is shown again is a form too. */
    HttpResponse<String> save() {
        return sent("do", "save");
    }

    /** Sends it to be saved, which is refused. */
    TypedForm refused(int status) {
        HttpResponse<String> answer = save();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return new TypedForm(guest, answer);
    }

    private HttpResponse<String> sent(String name, String value) {
        List<String> all = new ArrayList<>();
        fields.forEach((field, texts) -> texts.forEach(each -> all.addAll(List.of(field, each))));
        all.addAll(List.of(name, value));
        return guest.post(action, all.toArray(String[]::new));
    }
}
