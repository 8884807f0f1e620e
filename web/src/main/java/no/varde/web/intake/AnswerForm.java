package no.varde.web.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.varde.core.intake.Answer;
import no.varde.core.intake.Issue;
import no.varde.core.intake.Preview;
import no.varde.core.intake.Proposal;
import no.varde.core.intake.Settled;
import no.varde.web.http.Values;

/** The answers of a preview's form, by the ids of the issues. */
final class AnswerForm {

    static final String PROPOSAL = "p";
    static final String LISTED = "listed";
    static final String OWN = "own";
    static final String UNKNOWN = "unknown";
    static final String OUT = "out";

    /** Issues that are settled by a choice alone. */
    private static final Set<String> CHOICES =
            Set.of("join", "only", "existing", "section", "differs", "unit", "years", "against", "dated", "decided");

    private AnswerForm() {}

    static String field(Issue issue) {
        return "a." + issue.id();
    }

    static String ownField(Issue issue) {
        return "o." + issue.id();
    }

    static String listField(Issue issue) {
        return "l." + issue.id();
    }

    static String alikeField(String field) {
        return "all" + field.substring(1);
    }

    static String againField(Issue issue) {
        return "again." + issue.id();
    }

    static boolean takesOwnWords(Issue issue) {
        return !CHOICES.contains(issue.id().substring(issue.id().lastIndexOf('.') + 1));
    }

    /** What was answered; an answer that serves all alike is given to each of them that has none of its own. */
    static Map<String, Answer> read(Values form, Preview preview) {
        Map<String, Answer> own = new HashMap<>();
        Map<String, Answer> answers = new HashMap<>();
        for (Issue issue : preview.issues()) {
            answer(form, issue).ifPresent(answer -> {
                own.put(issue.id(), answer);
                if (form.has(alikeField(field(issue)))) {
                    answers.putAll(preview.alike(issue, answer));
                }
            });
        }
        answers.putAll(own);
        for (Settled settled : preview.settled()) {
            if (form.has(againField(settled.issue()))) {
                answers.put(settled.issue().id(), new Answer.Ask());
            }
        }
        return answers;
    }

    private static Optional<Answer> answer(Values form, Issue issue) {
        String chosen = form.text(field(issue));
        Optional<String> own = form.find(ownField(issue)).filter(any -> takesOwnWords(issue));
        if (chosen.equals(OUT)) {
            return Optional.of(new Answer.LeaveOut());
        } else if (chosen.equals(UNKNOWN)) {
            return Optional.of(new Answer.Unknown());
        } else if (chosen.matches(PROPOSAL + "\\d{1,2}")) {
            return mend(issue.proposals(), chosen.substring(1));
        }
        Optional<Answer> listed = mend(issue.choices(), form.text(listField(issue)));
        Optional<Answer> written = own.map(Answer.Mend::new);
        // Without a mark before either, what was written counts for more than what was picked.
        return chosen.equals(LISTED) ? listed : chosen.equals(OWN) ? written : written.or(() -> listed);
    }

    private static Optional<Answer> mend(List<Proposal> proposals, String index) {
        return Optional.of(index)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(at -> at < proposals.size())
                .map(at -> new Answer.Mend(proposals.get(at).text()));
    }
}
