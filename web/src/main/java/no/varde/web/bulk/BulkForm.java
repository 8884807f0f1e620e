package no.varde.web.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.draft.Field;
import no.varde.core.plan.Life;
import no.varde.core.plan.Responsibility;
import no.varde.web.http.Choice;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed of a change of many measures.
 *
 * @param measures the ids of the chosen measures
 * @param what what is changed: {@code owner}, {@code sector} or {@code life}
 * @param name the new owner or leading sector
 * @param life the new part of the life, as drafts write it
 * @param from from which day on
 */
public record BulkForm(List<String> measures, String what, String name, String life, String from) {

    private static final String OWNER = "owner";
    private static final String SECTOR = "sector";
    private static final String LIFE = "life";

    /** The longest name. */
    private static final int LONGEST = 200;

    /** Copies. */
    public BulkForm {
        measures = List.copyOf(measures);
    }

    /** Nothing typed. */
    static BulkForm blank(LocalDate today, Texts texts) {
        return new BulkForm(List.of(), "", "", "", texts.typed(today));
    }

    static BulkForm of(Values form) {
        return new BulkForm(
                form.list("measure"),
                form.text("what"),
                form.text("name").strip(),
                form.text("life"),
                form.text("from").strip());
    }

    /** What can be changed. */
    public List<Choice> whats(Texts texts) {
        return Stream.of(OWNER, SECTOR, LIFE)
                .map(each -> new Choice(each, texts.get("bulk.what." + each), each.equals(what)))
                .toList();
    }

    private static List<Life> offered() {
        return Stream.of(Life.values())
                .filter(each -> each != Life.STOPPED && each != Life.MERGED)
                .toList();
    }

    /** What the life can become. */
    public List<Choice> lives(Texts texts) {
        return Stream.concat(
                        Stream.of(new Choice("", texts.get("edit.choose"), life.isEmpty())),
                        offered().stream()
                                .map(each -> new Choice(
                                        Field.written(each),
                                        texts.capital(texts.of(each)),
                                        Field.written(each).equals(life))))
                .toList();
    }

    /** The change; empty when something is wrong, which is then among the errors, all at once. */
    Optional<BulkChange> check(Texts texts, FieldErrors errors) {
        if (measures.isEmpty()) {
            errors.add("measure", texts.get("bulk.measure.missing"));
        }
        Optional<LocalDate> day = DateInput.day(from);
        if (day.isEmpty()) {
            errors.add("from", texts.get("bulk.from.wrong", from));
        }
        Optional<Life> becomes = offered().stream()
                .filter(each -> Field.written(each).equals(life))
                .findFirst();
        switch (what) {
            case OWNER, SECTOR -> {
                if (name.isEmpty() || name.length() > LONGEST) {
                    errors.add("name", texts.get("bulk.name.wrong", name, LONGEST));
                }
            }
            case LIFE -> {
                if (becomes.isEmpty()) {
                    errors.add("life", texts.get("bulk.life.wrong", life));
                }
            }
            default -> errors.add("what", texts.get("bulk.what.missing"));
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return what.equals(LIFE)
                ? becomes.map(each -> new BulkChange.Living(each, day.orElseThrow()))
                : Optional.of(new BulkChange.Responsible(
                        what.equals(OWNER) ? Responsibility.Role.OWNER : Responsibility.Role.LEAD_SECTOR,
                        name,
                        day.orElseThrow()));
    }
}
