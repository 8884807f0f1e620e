package no.varde.web.ownreform;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.core.basics.Language;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.Reforms;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomReforms;
import no.varde.core.testkit.Source;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.JsonText;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** The JSON Schema takes every reform that is finished, and refuses what the reader of the file refuses. */
class ReformSchemaTest {

    private static final Reforms BUILT_IN = Reforms.builtIn();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReformSchema.text());
    private static final List<Object> STRANGERS = List.of(
            7,
            true,
            "elsewhere\nand here",
            List.of(1),
            List.of("elsewhere\nand here"),
            Map.of("sv", "Trygg"),
            Map.of("nb", 7),
            "x".repeat(ReformFiles.LONGEST + 1));

    private static List<String> refused(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(each -> each.getKeyword() + " at " + each.getInstanceLocation())
                .toList();
    }

    private static Map<?, ?> tree(String json) {
        try {
            return ((JsonTree.Read.Whole)
                            JsonTree.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                    .members();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(ReformDraft draft) {
        return ReformJson.write(DraftNodes.node(draft));
    }

    /** A file of a reform that is written by nobody's program: one value of it is something else, or one too many. */
    private static String broken(Source source) {
        Map<Object, Object> file = new LinkedHashMap<>(tree(ReformJson.write(RandomNodes.draw(source))));
        List<Consumer<Object>> places = new ArrayList<>();
        gather(file, places);
        source.oneOf(places).accept(source.oneOf(STRANGERS));
        return JsonText.of(file);
    }

    @SuppressWarnings("unchecked")
    private static void gather(Object value, List<Consumer<Object>> places) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> members = (Map<Object, Object>) map;
            places.add(stranger -> members.put("stranger", stranger));
            members.keySet().forEach(name -> places.add(stranger -> members.put(name, stranger)));
            members.values().forEach(each -> gather(each, places));
        } else if (value instanceof List<?> list) {
            List<Object> all = (List<Object>) list;
            for (int i = 0; i < all.size(); i++) {
                int at = i;
                places.add(stranger -> all.set(at, stranger));
            }
            all.forEach(each -> gather(each, places));
        }
    }

    @Test
    void theBuiltInReformsAreWhatItSays() {
        for (Reform each : BUILT_IN.all()) {
            assertThat(refused(written(ReformDraft.of(each, BUILT_IN.crosswalk()))))
                    .isEmpty();
        }
    }

    @Test
    void aReformThatIsFinishedIsWhatItSays() {
        Property.forAll(100, source -> RandomReforms.version(source, "v"), version -> {
            ReformDraft draft = ReformDraft.of(version.reform(), version.pairs());
            assertThat(refused(written(draft))).isEmpty();
        });
    }

    /** What somebody has only begun is of the right form; at most, something that must be there is not. */
    @Test
    void ofAReformThatIsBegunItRefusesOnlyWhatIsMissing() {
        Property.forAll(
                200,
                RandomNodes::draw,
                node -> assertThat(refused(ReformJson.write(node))).allMatch(each -> each.startsWith("required at ")));
    }

    @Test
    void whateverTheReaderRefusesItRefusesToo() {
        Property.forAll(500, ReformSchemaTest::broken, file -> {
            if (new JsonIn(Texts.in(Language.EN)).read(tree(file)) instanceof Read.Bad) {
                assertThat(refused(file)).isNotEmpty();
            }
        });
    }

    @Test
    void whatMustBeThereIsAskedFor() {
        assertThat(refused("{}")).hasSize(3);
        assertThat(refused("{\"format\":\"varde-municipality\",\"version\":2,\"reform\":{}}"))
                .contains("const at /format", "const at /version", "required at /reform");
        assertThat(refused("""
                        {"format": "varde-reform", "version": 1, "reform": {"name": {}, "from": "1.1.2026", "areas": [
                          {"name": {"nb": "Mat"}, "requirements": [
                            {"line": {"nb": "Slik er det"}, "freedom": "fixed-by-law"}]}]}}"""))
                .containsExactlyInAnyOrder(
                        "minProperties at /reform/name",
                        "pattern at /reform/from",
                        "required at /reform/areas/0/requirements/0");
        assertThat(refused("""
                        {"format": "varde-reform", "version": 1,
                         "reform": {"name": {"nb": "Mat"}, "from": "2026-01-01", "areas": []}}""")).containsExactly("minItems at /reform/areas");
    }

    @Test
    void theExampleOfTheDocumentIsWhatItSays() throws IOException {
        List<String> examples = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs", "reform-files.md")))
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
        assertThat(examples)
                .singleElement()
                .satisfies(each -> assertThat(refused(each)).isEmpty());
    }
}
