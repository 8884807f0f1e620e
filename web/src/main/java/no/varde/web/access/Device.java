package no.varde.web.access;

import java.util.List;
import java.util.Optional;

/** What a browser says it is, in two words that its owner knows it by. */
final class Device {

    /** What is looked for, the more telling first, since most browsers claim to be others too. */
    private static final List<String[]> BROWSERS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"OPR", "Opera"},
            new String[] {"Chrom", "Chrome"},
            new String[] {"Safari", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS", "Mac"},
            new String[] {"Linux", "Linux"});

    private Device() {}

    /** The words for a {@code User-Agent}, such as «Firefox, Linux»; empty for one that is not known. */
    static String of(Optional<String> agent) {
        String text = agent.orElse("");
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<String[]> known, String text) {
        return known.stream()
                .filter(each -> text.contains(each[0]))
                .map(each -> each[1])
                .findFirst()
                .orElse("");
    }
}
