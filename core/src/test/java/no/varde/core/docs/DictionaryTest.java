package no.varde.core.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.Principle;
import no.varde.core.findings.Rule;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.reform.Freedom;
import org.junit.jupiter.api.Test;

/** The dictionary speaks of the types that are there, of every type that a municipality's facts are made of, and of every principle. */
class DictionaryTest {

    private static final Path SOURCES = Path.of("src/main/java/no/varde/core");
    private static final List<String> FACT_ROOMS =
            List.of("municipality", "reform", "plan", "participation", "anchoring", "leadership");
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)(?:\\.\\w+)?`");
    private static final Pattern RULE = Pattern.compile("`([a-z][a-z-]+)`");
    private static final Pattern PRINCIPLE_ROW = Pattern.compile("^\\| ([LS]\\d+) \\| \\S.*", Pattern.MULTILINE);

    private final String dictionary = Files.readString(Path.of("docs/dictionary.md"));

    DictionaryTest() throws IOException {}

    @Test
    void namesOnlyTypesThatAreThere() throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> rooms = Files.list(SOURCES)) {
            for (Path room : rooms.filter(Files::isDirectory).toList()) {
                there.addAll(types(room));
            }
        }
        assertThat(named()).isNotEmpty().isSubsetOf(there);
    }

    @Test
    void namesEveryPublicTypeOfTheFactRooms() throws IOException {
        for (String room : FACT_ROOMS) {
            assertThat(named()).as(room).containsAll(types(SOURCES.resolve(room)));
        }
    }

    @Test
    void saysOfEveryPrincipleWhichRuleItHasOrWhyNone() {
        List<String> rows = PRINCIPLE_ROW
                .matcher(dictionary)
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Principle.values()).map(Enum::name).toList());
    }

    /** A rule that changes its principles, or a new one, is told here too; rules are named by their ids. */
    @Test
    void namesTheRulesOfEachPrinciple() {
        for (Principle principle : Principle.values()) {
            String row = dictionary
                    .lines()
                    .filter(line -> line.startsWith("| " + principle.name() + " |"))
                    .findFirst()
                    .orElseThrow();
            Set<String> named = new TreeSet<>();
            RULE.matcher(row).results().forEach(match -> named.add(match.group(1)));
            assertThat(named)
                    .as(principle.name())
                    .containsExactlyInAnyOrderElementsOf(BuiltInRules.all().stream()
                            .filter(rule -> rule.principles().contains(principle))
                            .map(Rule::id)
                            .toList());
            if (named.isEmpty()) {
                assertThat(row).as(principle.name()).containsAnyOf("| no rule", "| not yet");
            }
        }
    }

    @Test
    void saysOfFreedomWhatPagesSay() {
        assertThat(dictionary)
                .contains("| fixed by law, expected, free | " + freedoms(Language.NB) + " | " + freedoms(Language.NN)
                        + " |");
    }

    private static String freedoms(Language language) {
        return Arrays.stream(Freedom.values())
                .map(each -> each.label().in(language))
                .collect(Collectors.joining(", "));
    }

    @Test
    void hasNoEmptyCell() {
        assertThat(dictionary.lines().filter(line -> line.startsWith("|")))
                .noneMatch(line -> line.contains("|  |") || line.contains("| |"));
    }

    private Set<String> named() {
        Set<String> named = new TreeSet<>();
        TYPE.matcher(dictionary).results().forEach(match -> named.add(match.group(1)));
        return named;
    }

    private static Set<String> types(Path room) throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.list(room)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (Files.readString(file).contains("\npublic ")) {
                    types.add(name);
                }
            }
        }
        return types;
    }
}
