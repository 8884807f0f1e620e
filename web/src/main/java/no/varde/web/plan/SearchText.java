package no.varde.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.plan.Note;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;

/**
 * What is searched of a measure: title, outcome, owner, sectors, notes, case numbers, and the names of what it belongs to
 * in all three languages. Every word must be found somewhere; case does not count, and æ, ø and å are letters of their
 * own.
 */
record SearchText(Facts facts) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    boolean matches(MeasureView view, String words) {
        String text = text(view).toLowerCase(Locale.ROOT);
        return SPACES.splitAsStream(words.toLowerCase(Locale.ROOT)).allMatch(text::contains);
    }

    private String text(MeasureView view) {
        List<String> parts = new ArrayList<>();
        parts.add(view.title());
        view.measure().outcome().ifPresent(parts::add);
        parts.addAll(view.owners());
        parts.addAll(view.sectors());
        facts.about(StatusNote.class, view.ref()).forEach(each -> parts.add(each.text()));
        facts.about(Note.class, view.ref()).forEach(each -> parts.add(each.text()));
        for (Anchoring each : facts.about(Anchoring.class, view.ref())) {
            each.caseNumber().ifPresent(number -> parts.add(number.text()));
        }
        view.planLines().forEach(line -> {
            parts.add(line.plan());
            line.number().ifPresent(parts::add);
        });
        view.links().forEach(link -> name(link.target(), parts));
        view.areas().forEach(area -> name(Ref.area(area), parts));
        view.reforms().forEach(reform -> name(Ref.reform(reform), parts));
        return String.join("\n", parts);
    }

    private void name(Ref ref, List<String> parts) {
        facts.reforms().name(ref).ifPresent(name -> {
            for (Language language : Language.values()) {
                parts.add(name.in(language));
            }
        });
    }
}
