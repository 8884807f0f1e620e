package no.varde.web.chart;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a file of its own of a picture on a page: what the page's style sheet gives it stands in it as attributes, on a
 * white ground, with its title and a description, so that it looks the same wherever it is put.
 */
public final class SvgFile {

    private static final String FULL = Drawing.FULL;
    private static final String INK = Drawing.INK;
    private static final String SOFT = Drawing.SOFT;
    private static final String RISK = Sketch.colour(Kind.RISK);

    /** What each class of the style sheet looks like. */
    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("v-tick", "stroke='#dbe0e0'"),
            Map.entry("v-planned", "fill='#cfdfdd'"),
            Map.entry("v-actual", "fill='" + FULL + "'"),
            Map.entry("v-now", "stroke='" + RISK + "' stroke-width='1.5'"),
            Map.entry("v-event", "stroke='" + INK + "' stroke-width='3' stroke-linecap='round'"),
            Map.entry("v-lead-line", "stroke='#b8bcbc'"),
            Map.entry("v-halo", "paint-order='stroke' stroke='#ffffff' stroke-width='4' stroke-linejoin='round'"),
            Map.entry("v-text-soft", "fill='" + SOFT + "'"),
            Map.entry("v-text-now", "fill='" + RISK + "' font-weight='600'"),
            Map.entry("v-curve", "fill='none' stroke='" + FULL + "' stroke-opacity='0.55'"),
            Map.entry("v-curve 0", "fill='none' stroke='#5b4b8a' stroke-opacity='0.9' stroke-dasharray='5 5'"),
            Map.entry("v-curve-end", "stroke='" + FULL + "' stroke-width='1.5' stroke-opacity='0.55'"),
            Map.entry("v-curve-number", "font-weight='600'"),
            Map.entry("v-heading", "font-weight='600'"));

    private static final Pattern ROOT =
            Pattern.compile("<svg viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"[^>]*?( font-size=\"[0-9.]+\")?>");
    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"(?: data-count=\"([^\"]*)\")?");

    private SvgFile() {}

    /**
     * The file.
     *
     * @param picture the {@code svg} element of a page
     * @param description where and when it is of, as plain text
     * @throws IllegalArgumentException when it is no picture, or holds a class whose look is not told here
     */
    public static String of(String picture, String description) {
        Matcher root = ROOT.matcher(picture);
        if (!root.find()) {
            throw new IllegalArgumentException("No picture: " + picture.substring(0, Math.min(60, picture.length())));
        }
        String size = " width=\"" + root.group(1) + "\" height=\"" + root.group(2) + "\"";
        String font = root.group(3) == null ? "" : root.group(3);
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + root.group(1) + " " + root.group(2)
                + "\"" + size + font + " font-family=\"Inter, Arial, Helvetica, sans-serif\" fill=\"" + INK
                + "\" role=\"img\">";
        String ground = "</title>\n  <desc>" + escaped(description) + "</desc>\n  <rect" + size + " fill=\"#ffffff\"/>";
        String rest = picture.substring(root.end()).strip();
        return head + "\n  "
                + looks(rest)
                        .replaceFirst("<title[^>]*>", "<title>")
                        .replaceFirst("</title>", Matcher.quoteReplacement(ground))
                + "\n";
    }

    private static String looks(String markup) {
        return CLASS.matcher(markup).replaceAll(found -> {
            StringBuilder looks = new StringBuilder();
            for (String each : found.group(1).split(" ", -1)) {
                String look = LOOKS.get("0".equals(found.group(2)) ? each + " 0" : each);
                if (look == null) {
                    throw new IllegalArgumentException("Nobody said how it looks: " + each);
                }
                looks.append(looks.length() == 0 ? "" : " ").append(look.replace('\'', '"'));
            }
            return looks.toString();
        });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
