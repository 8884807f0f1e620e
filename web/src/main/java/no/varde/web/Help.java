package no.varde.web;

import no.varde.web.http.Texts;

/** The text of {@code --help}: every option with its flag, its variable, its key and what it is when nothing is said. */
final class Help {

    private Help() {}

    static String text(Texts texts) {
        StringBuilder help = new StringBuilder(texts.get("server.help.head")).append("\n\n");
        for (Setting setting : Setting.values()) {
            help.append("  ").append(setting.flag());
            if (!setting.isSwitch()) {
                help.append(" <")
                        .append(texts.get("server.help.value." + setting.key()))
                        .append('>');
            }
            help.append("\n      ")
                    .append(texts.get("server.help." + setting.key()))
                    .append('\n');
            if (!setting.isCommand()) {
                help.append("      ").append(setting.variable());
                if (setting != Setting.CONFIG) {
                    help.append(" · ").append(setting.key()).append('=');
                }
                if (!setting.standard().isEmpty()) {
                    help.append(" · ").append(texts.get("server.help.standard", setting.standard()));
                }
                help.append('\n');
            }
        }
        return help.append('\n')
                .append(texts.get("server.help.commands"))
                .append("\n\n")
                .append(texts.get("server.help.foot"))
                .toString();
    }
}
