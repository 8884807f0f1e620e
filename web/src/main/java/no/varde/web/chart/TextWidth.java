package no.varde.web.chart;

import java.util.ArrayList;
import java.util.List;

/** About how wide a text is in Inter, so that labels in a picture can be kept apart; a little too wide on purpose. */
final class TextWidth {

    private static final String NARROW = "ijlI.,:;'|!()[]/ tfr";
    private static final String WIDE = "mwMWÆ@%…—";

    private TextWidth() {}

    /** The width at a font size, in the same unit. */
    static double of(String text, double size) {
        double units = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NARROW.indexOf(c) >= 0) {
                units += 0.34;
            } else if (WIDE.indexOf(c) >= 0) {
                units += 0.92;
            } else {
                units += Character.isUpperCase(c) ? 0.70 : 0.585;
            }
        }
        return units * size;
    }

    /** The text, or as much of its beginning as is no wider than asked, with an ellipsis. */
    static String shortened(String text, double size, double most) {
        if (of(text, size) <= most) {
            return text;
        }
        String beginning = text;
        while (!beginning.isEmpty() && of(beginning + "…", size) > most) {
            beginning = beginning.substring(0, beginning.length() - 1).stripTrailing();
        }
        return beginning + "…";
    }

    /** The text in lines no wider than asked, broken at spaces; a single long word may be wider. */
    static List<String> lines(String text, double size, double most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
