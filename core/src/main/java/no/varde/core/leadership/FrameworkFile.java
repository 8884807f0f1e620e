package no.varde.core.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.core.basics.DataFile;
import no.varde.core.basics.Period;
import no.varde.core.basics.Principle;

/** Reads the built-in frameworks from the files beside this class; the keys are explained at the head of each file. */
final class FrameworkFile {

    private FrameworkFile() {}

    static Framework framework(String id) {
        DataFile file = DataFile.beside(FrameworkFile.class, id + ".properties");
        return new Framework(
                id,
                Integer.parseInt(file.text("version")),
                Period.from(LocalDate.parse(file.text("valid-from"))),
                file.words("name"),
                Optional.of(file.words("says")),
                file.list("principles").stream().map(Principle::valueOf).collect(Collectors.toSet()),
                Optional.of(file.words("source")),
                file.isYes("ours"),
                file.under("competency").entrySet().stream()
                        .map(each -> competency(id + "." + each.getKey(), each.getValue()))
                        .toList());
    }

    static List<FrameworkSlot> slots() {
        return DataFile.beside(FrameworkFile.class, "slots.properties").under("slot").entrySet().stream()
                .map(each -> new FrameworkSlot(
                        each.getKey(),
                        each.getValue().words("name"),
                        each.getValue().words("note")))
                .toList();
    }

    private static LeadershipCompetency competency(String id, DataFile competency) {
        return new LeadershipCompetency(
                id,
                competency.words("name"),
                Optional.of(competency.words("says")),
                competency.under("behaviour").keySet().stream()
                        .map(key -> new Behaviour(id + "." + key, competency.words("behaviour." + key)))
                        .toList());
    }
}
