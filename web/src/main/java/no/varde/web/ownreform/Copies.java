package no.varde.web.ownreform;

import no.varde.core.basics.Language;

/** Makes a reform of one's own of another, such as a built-in one. */
final class Copies {

    private Copies() {}

    /** The same under another name in every language, without an id, so that its name makes one. */
    static Node of(Node reform, String municipality) {
        Node copy = relative(reform).with("id", "").with("shortName", "");
        for (Language language : Language.values()) {
            String name = copy.text("name." + language.tag());
            if (!name.isEmpty()) {
                copy = copy.with("name." + language.tag(), name + " – " + municipality);
            }
        }
        return copy;
    }

    /** The same with its own areas in pairs named within the reform, whatever its id: {@code .mat}. */
    static Node relative(Node reform) {
        String begins = reform.text("id") + ".";
        return reform.each(each -> each.part() == Part.PAIR
                ? each.with("first", relative(begins, each.text("first")))
                        .with("second", relative(begins, each.text("second")))
                : each);
    }

    private static String relative(String begins, String area) {
        return begins.length() > 1 && area.startsWith(begins) ? area.substring(begins.length() - 1) : area;
    }
}
