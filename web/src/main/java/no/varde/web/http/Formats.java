package no.varde.web.http;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.core.basics.Language;
import no.varde.core.basics.When;

/** How days, numbers and lists are written in one language. */
final class Formats {

    private final Language language;
    private final Texts texts;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter typed;

    Formats(Language language, Texts texts) {
        boolean english = language == Language.EN;
        this.language = language;
        this.texts = texts;
        this.date = DateTimeFormatter.ofPattern(english ? "d MMMM uuuu" : "d. MMMM uuuu", language.locale());
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", language.locale());
        this.typed = DateTimeFormatter.ofPattern(english ? "dd/MM/uuuu" : "dd.MM.uuuu", language.locale());
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String typed(LocalDate day) {
        return typed.format(day);
    }

    String typed(When when) {
        return when.earliest()
                .map(first -> switch (when.precision()) {
                    case DAY -> typed(first);
                    case MONTH -> month.format(YearMonth.from(first));
                    case YEAR, UNKNOWN -> when.text();
                })
                .orElse("");
    }

    String when(When when) {
        return when.earliest()
                .map(first -> switch (when.precision()) {
                    case DAY -> date(first);
                    case MONTH -> month.format(YearMonth.from(first));
                    case YEAR, UNKNOWN -> when.text();
                })
                .orElseGet(() -> texts.get("common.unknown"));
    }

    String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(language.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share);
    }

    String series(List<?> things) {
        List<String> words = things.stream().map(texts::words).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                + texts.get("common.and")
                + words.get(words.size() - 1);
    }
}
