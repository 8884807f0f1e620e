package no.varde.web.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that the program does with a data folder and then ends. */
enum Command {
    /** Makes a checked copy, also while a server runs. */
    BACKUP,
    /** Puts a copy in the place of the database. */
    RESTORE,
    /** Looks through everything and changes nothing. */
    CHECK,
    /** Makes a link for a coordinator, or for who looks after the server, when the last one is gone. */
    NEW_LINK;

    /** The word that calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The options that it needs beside the folder, without their dashes. */
    List<String> own() {
        return switch (this) {
            case BACKUP -> List.of("to");
            case RESTORE -> List.of("from");
            case CHECK -> List.of();
            case NEW_LINK -> List.of(NewLinkCommand.EMAIL);
        };
    }

    /** The options that it can have beside these, and can do without. */
    List<String> further() {
        return this == NEW_LINK ? List.of(NewLinkCommand.MUNICIPALITY) : List.of();
    }

    /** The options that say something by themselves, without a value. */
    List<String> switches() {
        return this == NEW_LINK ? List.of(NewLinkCommand.ADMINISTRATOR) : List.of();
    }

    static Optional<Command> of(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }
}
