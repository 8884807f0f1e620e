package no.varde.web.ownreform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.Reforms;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.Source;
import no.varde.web.exchange.CsvOut;
import no.varde.web.http.Upload;
import org.junit.jupiter.api.Test;

/** A reform as a file says all that the reform says, and what is wrong with a file is told all at once. */
class ReformFilesTest {

    private static final Reforms BUILT_IN = Reforms.builtIn();

    private record Case(Node reform, Language out, Language in) {

        static Case draw(Source source) {
            return new Case(RandomNodes.draw(source), source.oneOf(Language.class), source.oneOf(Language.class));
        }
    }

    private static Read read(byte[] file, Language language) {
        try {
            return ReformFiles.read(new Upload("reform", file.length, () -> new ByteArrayInputStream(file)), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node reform(byte[] file, Language language) {
        Read read = read(file, language);
        assertThat(read).isInstanceOf(Read.Good.class);
        return ((Read.Good) read).reform();
    }

    private static byte[] json(Node reform) {
        return ReformJson.write(reform).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(Node reform, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReformFiles.csv(reform, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Node builtIn(Reform reform) {
        return DraftNodes.node(ReformDraft.of(reform, BUILT_IN.crosswalk()));
    }

    private static List<String> wrongIn(String json) {
        return ((Read.Bad) read(json.getBytes(StandardCharsets.UTF_8), Language.EN)).problems();
    }

    private static byte[] table(String... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvOut.write(out, writer -> Stream.of(rows).forEach(row -> writer.accept(List.of(row.split(";", -1)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> wrongIn(String... rows) {
        return ((Read.Bad) read(table(rows), Language.EN)).problems();
    }

    @Test
    void aDraftIsWhatItsNodeSays() {
        Property.forAll(100, RandomNodes::draw, node -> {
            ReformDraft draft = DraftNodes.draft(node);
            assertThat(DraftNodes.draft(DraftNodes.node(draft))).isEqualTo(draft);
        });
    }

    @Test
    void whatIsWrittenAsJsonIsReadAsItWas() {
        Property.forAll(
                200,
                RandomNodes::draw,
                node -> assertThat(reform(json(node), Language.NB)).isEqualTo(node));
    }

    @Test
    void whatIsWrittenAsCsvIsReadAsItWasWhateverTheLanguage() {
        Property.forAll(
                100,
                Case::draw,
                drawn -> assertThat(reform(csv(drawn.reform(), drawn.out()), drawn.in()))
                        .isEqualTo(drawn.reform()));
    }

    @Test
    void theBuiltInReformsGoOutAndComeInTheSame() {
        for (Reform each : BUILT_IN.all()) {
            ReformDraft.Outcome same =
                    ReformDraft.of(each, BUILT_IN.crosswalk()).check();
            for (Language language : Language.values()) {
                assertThat(DraftNodes.draft(reform(csv(builtIn(each), language), Language.NN))
                                .check())
                        .isEqualTo(same);
            }
            assertThat(DraftNodes.draft(reform(json(builtIn(each)), Language.NN))
                            .check())
                    .isEqualTo(same);
            assertThat(((ReformDraft.Made) same).reform()).isEqualTo(each);
        }
    }

    /** What the core says of a draft is told with the place in the file. */
    @Test
    void aPlaceInTheDraftIsAPlaceInTheFile() {
        Node lhl = builtIn(BUILT_IN.find("lhl").orElseThrow());
        Read.Good json = (Read.Good) read(json(lhl), Language.EN);
        assertThat(json.places().of("areas[2].solutions[0].name")).isEqualTo("/reform/areas/2/solutions/0/name");
        assertThat(json.places().of("")).isEqualTo("/reform");
        Read.Good csv = (Read.Good) read(csv(lhl, Language.EN), Language.EN);
        int before = 2
                + lhl.all(Part.SOURCE).size()
                + lhl.all(Part.CHANGE).size()
                + lhl.all(Part.PHASE).size();
        assertThat(csv.places().of("from")).isEqualTo("Row 2, From");
        assertThat(csv.places().of("areas[0].name")).isEqualTo("Row " + (before + 1) + ", Name");
        assertThat(csv.places().of("areas[0].requirements[0].law.section"))
                .isEqualTo("Row "
                        + (before
                                + 2
                                + lhl.all(Part.AREA).get(0).all(Part.SOLUTION).size()
                                + lhl.all(Part.AREA).get(0).all(Part.DUTY).size())
                        + ", Section");
        assertThat(csv.places().of("areas")).isEqualTo("Row 2");
    }

    @Test
    void everythingThatIsWrongWithJsonIsToldAtOnceWithItsPointer() {
        assertThat(wrongIn("""
                        {"format": "varde-reform", "version": 1, "more": 1, "reform": {
                          "kind": "REFORM", "name": "Trygg", "verified": "yes", "a/b": 1, "description": {"sv": "Trygg"},
                          "areas": [{"aliases": ["a\\nb"], "groups": "users", "solutions": {},
                            "duties": [{"law": {"act": {"nb": 7}, "paragraph": "§ 1"}}]}, 5]}}"""))
                .containsExactlyInAnyOrder(
                        "/more: There is no such field.",
                        "/reform/kind: “REFORM” is not among what can be chosen: reform, national-plan, own-programme",
                        "/reform/name: This must be an object with names and values, in braces.",
                        "/reform/verified: This must be true or false.",
                        "/reform/a~1b: There is no such field.",
                        "/reform/description/sv: There is no such field.",
                        "/reform/areas/0/aliases/0: A name can be one line only.",
                        "/reform/areas/0/groups: This must be a list, in brackets.",
                        "/reform/areas/0/solutions: This must be a list, in brackets.",
                        "/reform/areas/0/duties/0/law/act/nb: This must be a text, in quotation marks.",
                        "/reform/areas/0/duties/0/law/paragraph: There is no such field.",
                        "/reform/areas/1: This must be an object with names and values, in braces.");
    }

    /** The two examples of the document are the same plan, and it names every field. */
    @Test
    void theDocumentSaysWhatIsRead() throws IOException {
        String document = Files.readString(Path.of("docs", "reform-files.md"));
        List<Node> examples = Pattern.compile("```(?:json|csv)\\n(.*?)```", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(each -> reform(each.group(1).getBytes(StandardCharsets.UTF_8), Language.EN))
                .toList();
        assertThat(examples).hasSize(2);
        assertThat(examples.get(1)).isEqualTo(examples.get(0));
        assertThat(DraftNodes.draft(examples.get(0)).check()).isInstanceOf(ReformDraft.Made.class);
        for (Part part : Part.values()) {
            String row = document.lines()
                    .filter(each -> each.startsWith("| `" + part.place() + "`"))
                    .findFirst()
                    .orElseThrow();
            for (PartField field : part.fields()) {
                assertThat(row).contains("`" + field.name().replaceAll("\\..*", "") + "`");
                field.options().stream()
                        .filter(any -> part == Part.SOLUTION || field.name().equals("kind"))
                        .forEach(each -> assertThat(row).contains("`" + each.value() + "`"));
            }
        }
    }

    @Test
    void jsonOfAnotherKindIsRefused() {
        assertThat(wrongIn("{\"format\": \"varde-municipality\"}"))
                .containsExactly("/format: This must be “varde-reform”, or the file is no reform from Varde.");
        assertThat(wrongIn("{\"format\": \"varde-reform\", \"version\": 2, \"reform\": {}}"))
                .containsExactly("/version: Version 2 of the format is not read here.");
        assertThat(wrongIn("{\"format\": \"varde-reform\",\n\"version\": 1,, \"reform\": {}}"))
                .containsExactly("The file is not valid JSON from line 2.");
        assertThat(wrongIn("{\"format\": \"varde-reform\", \"version\": 1, \"reform\": {\"lead\": {\"nb\": \""
                        + "x".repeat(ReformFiles.LONGEST + 1) + "\"}}}"))
                .containsExactly("/reform/lead/nb: The text has 10,001 characters. It can have at most 10,000.");
    }

    /** Few columns are enough, under what they are called, and what is in an area stands below it. */
    @Test
    void aTableThatSomebodyMadeByHandIsEnough() {
        Node node = reform(
                table(
                        "Hva raden er;Navn på bokmål;I innsatsområdet;Hvor fritt det er",
                        "reform;Trygg på øya;;",
                        "Innsatsområde;Møteplasser;;",
                        "løsning;Kafé på brygga;;Forventet",
                        "Innsatsområde;Mat;;",
                        "Løsning;Sang;Møteplasser;",
                        ";;;"),
                Language.NN);
        assertThat(node.called(Language.NB)).isEqualTo("Trygg på øya");
        List<String> areas = new ArrayList<>();
        node.all(Part.AREA)
                .forEach(area -> areas.add(area.called(Language.NB)
                        + area.all(Part.SOLUTION).stream()
                                .map(each -> each.called(Language.NB) + " " + each.text("freedom"))
                                .toList()));
        assertThat(areas).containsExactly("Møteplasser[Kafé på brygga expected, Sang free]", "Mat[]");
    }

    @Test
    void everythingThatIsWrongWithATableIsToldAtOnceWithItsRow() {
        assertThat(wrongIn(
                        "What the row is [part];In the area [under];Freedom [freedom];Name [name.nb];Remark",
                        "Reform;;Expected;A;",
                        "Solution;;Free;Early;",
                        "Area;;;B;",
                        "Solution;Nowhere;Free as a bird;C;",
                        "House;;;D;"))
                .containsExactly(
                        "Varde does not know the column “Remark”. Remove it, or give it a heading from a file that was"
                                + " downloaded here.",
                        "Row 2, How free it is: Nothing is to stand here when the row is “Reform”.",
                        "Row 3, In the area: The row must stand under an area.",
                        "Row 5, In the area: We do not find the area “Nowhere” further up in the file.",
                        "Row 5, How free it is: “Free as a bird” is not among what can be chosen.",
                        "Row 6, What the row is: “House” is nothing that a row can be.");
        assertThat(wrongIn("Title;Owner", "A;B"))
                .containsExactly(
                        "The file is no reform from Varde: the first row must have the heading “What the row is"
                                + " [part]”.");
        assertThat(wrongIn("part;Name [name.nb]", "Reform;A")).hasSize(1);
        assertThat(wrongIn("What the row is [part];Name [name.nb]", "Reform;A", "Reform;B"))
                .containsExactly("The file must have exactly one row that is a reform, and has 2.");
    }
}
