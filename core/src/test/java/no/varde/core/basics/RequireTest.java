package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.core.findings.Finding;
import no.varde.core.findings.Question;
import no.varde.core.findings.Subject;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.participation.Concern;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.SteeringAnswer;
import no.varde.core.reform.AreaDraft;
import no.varde.core.reform.LawReference;
import no.varde.core.reform.NationalPeriod;
import no.varde.core.reform.ReformDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is handed in to the core is whole: null is refused at once, and so is an id that nothing could point at. */
class RequireTest {

    /** The rooms whose values are handed in. Those of {@code situation} are views, which only the core makes. */
    private static final List<String> ROOMS = List.of(
            "basics",
            "municipality",
            "reform",
            "plan",
            "participation",
            "anchoring",
            "leadership",
            "findings",
            "store",
            "intake");

    /** What the core hands out, and nobody hands in. */
    private static final Set<String> HANDED_OUT = Set.of(
            "County",
            "Municipality",
            "MunicipalityChange",
            "Found",
            "Gone",
            "NotYet",
            "Unknown",
            "Made",
            "Refused",
            "Tried",
            "FrameworkSlot",
            "Demand",
            "Demand$Reason",
            "Comparison",
            "Inquiry",
            "Lapsed",
            "OpenQuestion",
            "Difference",
            "Still",
            "Identity",
            "Batch",
            "Change",
            "Revision",
            "Vouched",
            "Versioned",
            "Conflict",
            "EditedSince",
            "Doubt",
            "Issue",
            "Settled",
            "PreviewRow",
            "Harvest",
            "Proposal",
            "Reading");

    static Stream<Class<?>> handedIn() throws IOException, URISyntaxException {
        Path classes = Path.of(Require.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ROOMS.stream()
                .map(room -> classes.resolve("no/varde/core").resolve(room))
                .flatMap(RequireTest::files)
                .map(file -> classes.relativize(file).toString())
                .map(name -> name.replace(".class", "").replace('/', '.'))
                .<Class<?>>map(RequireTest::load)
                .filter(type -> type.isRecord() && isPublic(type))
                .filter(type -> !HANDED_OUT.contains(type.getSimpleName())
                        && !HANDED_OUT.contains(type.getName().replaceFirst(".*\\.", "")))
                .filter(type -> referenceComponents(type).length > 0);
    }

    private static Stream<Path> files(Path room) {
        try (Stream<Path> files = Files.list(room)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        boolean here = Modifier.isPublic(type.getModifiers());
        return here && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static RecordComponent[] referenceComponents(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !each.getType().isPrimitive())
                .toArray(RecordComponent[]::new);
    }

    @ParameterizedTest
    @MethodSource("handedIn")
    void nullIsRefusedInEveryPlace(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int place = 0; place < components.length; place++) {
            if (!components[place].getType().isPrimitive()) {
                @Nullable
                Object[] arguments = Arrays.stream(components)
                        .map(each -> something(each.getType()))
                        .toArray();
                arguments[place] = null;
                assertThatThrownBy(() -> make(type, arguments))
                        .as("%s without %s", type.getSimpleName(), components[place].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    private static Object make(Class<?> type, @Nullable Object[] arguments) throws Throwable {
        Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A value of a type; whether it would be a valid one there does not matter. */
    private static Object something(Class<?> type) {
        Map<Class<?>, Object> simple = Map.ofEntries(
                Map.entry(String.class, "a"),
                Map.entry(boolean.class, false),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(Optional.class, Optional.empty()),
                Map.entry(OptionalInt.class, OptionalInt.empty()),
                Map.entry(LocalDate.class, LocalDate.EPOCH),
                Map.entry(Instant.class, Instant.EPOCH),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(List.class, List.of()),
                Map.entry(Set.class, Set.of()),
                Map.entry(Collection.class, List.of()),
                Map.entry(Map.class, Map.of()),
                Map.entry(NavigableMap.class, new TreeMap<>()),
                Map.entry(When.class, When.unknown()),
                Map.entry(Ref.class, Ref.measure("m1")),
                Map.entry(Period.class, Period.years(2024, 2025)),
                Map.entry(Validity.class, Validity.always()),
                Map.entry(Message.class, Message.said(LocalizedText.only(Language.NB, "a"))),
                Map.entry(LocalizedText.class, LocalizedText.only(Language.NB, "a")));
        if (simple.containsKey(type)) {
            return simple.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SOMETHING_ELSE.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing of the type " + type));
    }

    private static final Subject SUBJECT =
            Subject.of(Ref.measure("m1"), LocalizedText.only(Language.NB, "a"), List.of());

    private static final List<Object> SOMETHING_ELSE = List.of(
            MunicipalityNumber.of("0301"),
            SteeringAnswer.Raiser.COUNCIL,
            SUBJECT,
            Question.of(Message.said(LocalizedText.only(Language.NB, "a")), Ref.Kind.MEASURE, Ref.measure("m1")),
            new Finding(
                    "a",
                    List.of(Principle.L1),
                    Finding.Kind.GAP,
                    SUBJECT,
                    Message.said(LocalizedText.only(Language.NB, "a")),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    OptionalInt.empty()),
            new LawReference(LocalizedText.only(Language.NB, "lov"), "§ 1"),
            NationalPeriod.of(Period.years(2024, 2025)),
            new AreaDraft.Law(Map.of(), "§ 1"),
            ReformDraft.More.nothing(),
            ReformDraft.named(Language.NB, "a", "2024-01-01", "", AreaDraft.named(Language.NB, "a")),
            ReformDraft.named(Language.NB, "a", "2024-01-01", "", AreaDraft.named(Language.NB, "a"))
                    .orThrow(),
            new Problems(),
            URI.create("https://innsyn.example"));

    @Test
    void everyRoomHandsSomethingIn() throws IOException, URISyntaxException {
        assertThat(handedIn().map(type -> type.getPackageName().replace("no.varde.core.", "")))
                .containsAll(ROOMS)
                .hasSizeGreaterThan(60);
    }

    @Test
    void saysWhichPlaceIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Require.nothingNull("a", null, "b"))
                .withMessageContaining("place 2");
    }

    @Test
    void anIdThatNothingCouldPointAtIsRefusedWithItsValue() {
        for (String id : new String[] {"", "  ", "x".repeat(Ref.MAX_ID + 1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ref.measure(id))
                    .withMessageContaining("'" + id + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Concern("c1", id, ActorGroup.USERS, Validity.always()))
                    .withMessageContaining("'" + id + "'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LifeChange.of(id, "m1", Life.RUNNING, When.unknown()));
        }
        assertThat(Ref.measure("x".repeat(Ref.MAX_ID)).id()).hasSize(Ref.MAX_ID);
    }

    @Test
    void aNameHasALimit() {
        String longest = "x".repeat(LocalMunicipality.MAX_NAME);
        assertThat(LocalMunicipality.fictional("a", longest, LocalDate.EPOCH).name())
                .isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalMunicipality.fictional("a", longest + "x", LocalDate.EPOCH))
                .withMessageContaining(longest);
    }
}
