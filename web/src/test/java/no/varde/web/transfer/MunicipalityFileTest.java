package no.varde.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Period;
import no.varde.core.basics.Ref;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Comment;
import no.varde.core.plan.Adoption;
import no.varde.core.plan.Choice;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Stance;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.Facts;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomMunicipality;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.Texts;
import org.junit.jupiter.api.Test;

/** A municipality's file says everything, is what its schema says, and comes in as it went out. */
class MunicipalityFileTest {

    private static final Instant MADE = Instant.parse("2026-11-22T10:00:00Z");
    private static final Texts ENGLISH = Texts.in(Language.EN);

    private static String written(Facts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FileOut.write(facts, MADE, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<?, ?> tree(String file) {
        try {
            return ((JsonTree.Read.Whole)
                            JsonTree.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                    .members();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileIn.Result read(String file, Facts present) {
        return new FileIn(present, ENGLISH).read(tree(file));
    }

    private static List<String> problems(String file) {
        return ((FileIn.Result.Bad) read(file, empty())).problems();
    }

    private static Facts empty() {
        return Facts.of(LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)), Reforms.builtIn())
                .build();
    }

    private static Facts takenInto(FactStore store, Facts facts, String file) {
        store.write(Signature.of("test", MADE), to -> {
            to.serve(facts.municipality());
            return true;
        });
        FileIn.Result.Good good = (FileIn.Result.Good) read(file, empty());
        assertThat(new Transfer(store, "solvik", false).take(good, Signature.of("test", MADE)))
                .isInstanceOf(Transfer.Result.Done.class);
        return store.read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow());
    }

    @Test
    void goesOutAndInAndOutAgainByteForByte() {
        Property.forAll(60, source -> RandomMunicipality.draw(source, 3), drawn -> {
            Facts facts = drawn.asFacts();
            String file = written(facts);
            try (FactStore store = new InMemoryStore()) {
                assertThat(written(takenInto(store, facts, file))).isEqualTo(file);
            }
        });
    }

    private static final Measure MATVERT = Measure.titled("m1", "Matvert");

    private static Comment said(String text) {
        return new Comment(
                "c1",
                "m1",
                "siri",
                Optional.of(ActorGroup.UNION_REPRESENTATIVES),
                LocalDate.of(2026, 2, 3),
                text,
                Optional.of(LocalDate.of(2026, 2, 4)),
                Optional.empty());
    }

    private static String fileWith(Comment comment) {
        try (FactStore store = new InMemoryStore()) {
            store.write(Signature.of("siri", MADE), to -> {
                to.serve(empty().municipality());
                to.add("solvik", MATVERT);
                to.add("solvik", comment);
                return true;
            });
            return written(
                    store.read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow()));
        }
    }

    /** Nobody can vouch here for who said it, so it is never the words of somebody who signs in here. */
    @Test
    void aCommentComesInAsOneThatAFileBroughtIn() {
        try (FactStore store = new InMemoryStore()) {
            Facts facts = takenInto(store, empty(), fileWith(said("Vi ble ikke hørt")));
            assertThat(facts.all(Comment.class))
                    .containsExactly(said("Vi ble ikke hørt").asBroughtIn());
            assertThat(facts.all(Comment.class)).noneMatch(each -> each.author().equals("siri"));
            FileIn.Result.Good other = (FileIn.Result.Good) read(fileWith(said("Vi ble hørt")), facts);
            assertThat(new Transfer(store, "solvik", true).take(other, Signature.of("test", MADE)))
                    .isEqualTo(new Transfer.Result.Done(0, 1, 1, 0));
        }
    }

    @Test
    void aCommentInItsAuthorsOwnWordsIsLeftAsItIs() {
        try (FactStore store = new InMemoryStore()) {
            store.write(Signature.of("siri", MADE), to -> {
                to.serve(empty().municipality());
                to.add("solvik", MATVERT);
                to.add("solvik", said("Vi ble ikke hørt"));
                return true;
            });
            Facts facts =
                    store.read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow());
            Signature test = Signature.of("test", MADE);
            FileIn.Result.Good same = (FileIn.Result.Good) read(fileWith(said("Vi ble ikke hørt")), facts);
            assertThat(new Transfer(store, "solvik", true).take(same, test))
                    .isEqualTo(new Transfer.Result.Done(0, 0, 2, 0));
            FileIn.Result.Good other = (FileIn.Result.Good) read(fileWith(said("Vi ble hørt")), facts);
            assertThat(new Transfer(store, "solvik", true).take(other, test))
                    .isEqualTo(new Transfer.Result.Done(0, 0, 1, 1));
            assertThat(store.<Facts>read(from ->
                                    from.facts("solvik", Reforms.builtIn()).orElseThrow())
                            .all(Comment.class))
                    .containsExactly(said("Vi ble ikke hørt"));
        }
    }

    @Test
    void allThatIsWrongWithACommentIsTold() {
        String file = fileWith(said("Vi ble ikke hørt"))
                .replace("\"author\":\"siri\",", "\"writer\":\"siri\",")
                .replace("\"measure\":\"m1\"", "\"measure\":\"m2\"")
                .replace("\"on\":\"2026-02-03\"", "\"on\":\"2026-02-30\"")
                .replace("union-representatives", "alle");
        assertThat(problems(file))
                .hasSize(5)
                .anyMatch(each -> each.contains("writer"))
                .anyMatch(each -> each.contains("author"))
                .anyMatch(each -> each.contains("m2"))
                .anyMatch(each -> each.contains("2026-02-30"))
                .anyMatch(each -> each.contains("alle"));
        assertThat(problems(fileWith(said("Vi ble ikke hørt"))
                        .replace("\"corrected\":\"2026-02-04\"", "\"corrected\":\"2026-02-02\"")))
                .singleElement()
                .asString()
                .contains("corrected", "2026-02-02");
    }

    @Test
    void isWhatItsSchemaSays() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(no.varde.web.transfer.Schema.text());
        Property.forAll(
                30,
                source -> RandomMunicipality.draw(source, 3),
                drawn -> assertThat(schema.validate(written(drawn.asFacts()), InputFormat.JSON))
                        .isEmpty());
        String wrong =
                written(empty()).replace("\"facts\":[", "\"facts\":[{\"kind\":\"measure\",\"id\":\"m\",\"fields\":{}}");
        assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void keepsTheKeysOfAnEmbedder() {
        try (FactStore first = new InMemoryStore();
                FactStore second = new InMemoryStore()) {
            Facts facts = empty();
            first.write(Signature.of("test", MADE), to -> {
                to.serve(facts.municipality());
                to.add("solvik", Measure.titled("m1", "Matvert"), Map.of("sak", "24/1234", "arkiv", "b"));
                return true;
            });
            String file = written(
                    first.read(from -> from.facts("solvik", Reforms.builtIn()).orElseThrow()));
            assertThat(file).contains("\"keys\":{\"arkiv\":\"b\",\"sak\":\"24/1234\"}");
            assertThat(written(takenInto(second, facts, file))).isEqualTo(file);
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        String head = "{\"format\":\"varde-municipality\",\"version\":1,\"made\":\"2026-11-22T10:00:00Z\","
                + "\"municipality\":{},\"facts\":[";
        assertThat(problems(head
                        + "{\"kind\":\"measure\",\"id\":\"m1\",\"fields\":{\"cost\":\"mye\"}},"
                        + "{\"kind\":\"measure\",\"id\":\"m1\",\"fields\":{\"title\":\"A\"}},"
                        + "{\"kind\":\"hope\",\"id\":\"h1\",\"fields\":{}},"
                        + "{\"kind\":\"step\",\"id\":\"s1\",\"fields\":{\"measure\":\"none\",\"kind\":\"planning\"}},"
                        + "{\"kind\":\"step\",\"id\":\"s2\",\"fields\":{\"measure\":7}},"
                        + "[]]}"))
                .anyMatch(each -> each.contains("No. 1") && each.contains("title"))
                .anyMatch(each -> each.contains("No. 1") && each.contains("mye"))
                .anyMatch(each -> each.contains("No. 2") && each.contains("twice"))
                .anyMatch(each -> each.contains("No. 3") && each.contains("hope"))
                .anyMatch(each -> each.contains("No. 4") && each.contains("none"))
                .anyMatch(each -> each.contains("No. 5") && each.contains("measure"))
                .anyMatch(each -> each.contains("No. 6"));
        assertThat(problems("{}")).singleElement().asString().contains("varde-municipality");
        assertThat(problems(head.replace("\"version\":1", "\"version\":2") + "]}"))
                .singleElement()
                .asString()
                .contains("version 2");
    }

    /** The file asks the core what a page asks it. */
    @Test
    void aVersionThatTakesAwayWhatIsChosenIsRefused() {
        Ref cafe = Ref.solution("oya.moteplasser.kafe");
        Facts here = Facts.of(
                        LocalMunicipality.fictional("solvik", "Solvik", LocalDate.of(2024, 1, 1)), Reforms.builtIn())
                .add(version("Kafé"), Adoption.of("a1", "oya", Period.years(2024, 2027)))
                .add(Choice.of("c1", "a1", cafe, Stance.ADOPT, When.parse("2024-03")))
                .build();
        Facts other = Facts.of(here.municipality(), Reforms.builtIn())
                .add(version("Kor"))
                .build();
        assertThat(((FileIn.Result.Bad) read(written(other), here)).problems())
                .singleElement()
                .asString()
                .contains("No. 1", "“Kafé”");
        assertThat(read(written(here), here)).isInstanceOf(FileIn.Result.Good.class);
    }

    private static ReformVersion version(String solution) {
        ReformDraft draft = ReformDraft.named(
                Language.NB, "Øya", "2024-01-01", "", AreaDraft.named(Language.NB, "Møteplasser", solution));
        return ReformVersion.of("v1", 1, (ReformDraft.Made) draft.check());
    }

    @Test
    void whatIsNoObjectInJsonIsBroken() throws IOException {
        for (String file :
                List.of("", "[]", "{\"a\":1,\"a\":2}", "{\"a\":", "{} {}", "PK\u0003\u0004", "[".repeat(99))) {
            assertThat(JsonTree.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))))
                    .as(file)
                    .isInstanceOf(JsonTree.Read.Broken.class);
        }
    }
}
