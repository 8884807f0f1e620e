package no.varde.web.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.plan.StatusNote;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;

/**
 * Writes letters in a language.
 *
 * @param texts the language
 * @param base where this server is reached
 */
record LetterWriter(Texts texts, URI base) {

    /** How many measures a letter names; of the others it tells how many they are. */
    static final int MOST = 20;

    /**
     * Reminds somebody of their measures of which nobody has said for long how it goes.
     *
     * @param address to which address
     * @param name what they are called
     * @param situation the municipality as of the day of the letter
     * @param silent the measures, one or more
     */
    Letter reminder(String address, String name, Situation situation, List<MeasureView> silent) {
        LocalMunicipality place = situation.facts().municipality();
        List<String> lines = new ArrayList<>();
        silent.stream().limit(MOST).forEach(each -> lines.add(line(each, situation.asOf())));
        if (silent.size() > MOST) {
            lines.add(texts.get("mail.reminder.more", silent.size() - MOST));
        }
        return new Letter(
                address,
                texts.get("mail.reminder.subject", silent.size(), place.name()),
                paragraphs(
                        texts.get("mail.hello", Letter.oneLine(name)),
                        texts.get("mail.reminder.lead", silent.size(), Letter.oneLine(place.name())),
                        String.join("\n", lines),
                        texts.get("mail.reminder.do", base + "/" + place.id() + "/mine"),
                        texts.get("mail.reminder.off", texts.get("mail.choice")),
                        texts.get("mail.foot")));
    }

    private String line(MeasureView measure, LocalDate day) {
        String said = measure.status()
                .map(StatusNote::on)
                .map(on -> texts.get("mail.reminder.since", Math.toIntExact(ChronoUnit.DAYS.between(on, day)), on))
                .orElseGet(() -> texts.get("mail.reminder.never"));
        return texts.get("mail.reminder.line", Letter.oneLine(measure.title()), said);
    }

    /** Shows whoever looks after the server that letters go. */
    Letter trial(String address, String name) {
        return new Letter(
                address,
                texts.get("mail.trial.subject"),
                paragraphs(
                        texts.get("mail.hello", Letter.oneLine(name)),
                        texts.get("mail.trial.text", base),
                        texts.get("mail.foot")));
    }

    private static String paragraphs(String... each) {
        return String.join("\n\n", each) + "\n";
    }
}
