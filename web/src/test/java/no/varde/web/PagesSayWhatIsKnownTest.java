package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.core.basics.Language;
import no.varde.core.basics.LocalizedText;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.findings.RoomForAction;
import no.varde.core.findings.Rule;
import no.varde.core.findings.rules.BuiltInRules;
import no.varde.core.leadership.Behaviour;
import no.varde.core.leadership.Framework;
import no.varde.core.leadership.Frameworks;
import no.varde.core.leadership.LeadershipCompetency;
import no.varde.core.plan.PlanLine;
import no.varde.core.reform.CrosswalkPair;
import no.varde.core.reform.Phase;
import no.varde.core.reform.Reforms;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.Connection;
import no.varde.core.situation.GroupView;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.core.situation.StepView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the core knows of the sample municipality stands on its pages, each thing on its own, in each language. */
class PagesSayWhatIsKnownTest {

    @SuppressWarnings("NullAway.Init")
    private static SampleServer sample;

    @SuppressWarnings("NullAway.Init")
    private static Situation situation;

    @SuppressWarnings("NullAway.Init")
    private static RoomForAction room;

    @BeforeAll
    static void serve() {
        sample = SampleServer.start();
        situation = Situation.of(
                sample.store()
                        .read(from -> from.facts("fjordvik", Reforms.builtIn()))
                        .orElseThrow(),
                LocalDate.now(Varde.NORWAY));
        room = RoomForAction.of(situation, BuiltInRules.all());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    /** The words of a page, as somebody reads them aloud. */
    private static String words(String path, Language language) {
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(sample.url(path)))
                                    .header("Accept-Language", language.tag())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return plain(response.body()
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replaceAll("&#3[49];", "'")
                    .replace("&amp;", "&"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without what only divides or adorns: spaces of all kinds and quotation marks; in small letters. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('"', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static void assertSays(String path, Language language, Stream<String> expected) {
        String words = words(path, language);
        List<String> all =
                expected.map(PagesSayWhatIsKnownTest::plain).distinct().toList();
        assertThat(all).as("what is known for " + path).hasSizeGreaterThan(2);
        assertThat(all.stream().filter(each -> !words.contains(each)))
                .as("what is missing at " + path + " in " + language.tag())
                .isEmpty();
    }

    private static String name(Ref ref, Language language) {
        return situation.facts().reforms().name(ref).orElseThrow().in(language);
    }

    @ParameterizedTest
    @EnumSource
    void aReformWithItsPhasesAreasSolutionsDutiesAndMeasuresAndWhatOthersAskToo(Language language) {
        for (ReformView view : situation.reforms()) {
            assertSays(
                    "/fjordvik/reforms/" + view.reform().id(),
                    language,
                    Stream.concat(
                            view.reform().phases().stream().map(Phase::name).map(each -> each.in(language)),
                            view.areas().stream().flatMap(area -> of(area, language))));
        }
    }

    private static Stream<String> of(AreaView area, Language language) {
        List<String> said = new ArrayList<>();
        said.add(area.area().name().in(language));
        area.area().description().map(each -> each.in(language)).ifPresent(said::add);
        area.area().solutions().forEach(each -> said.add(each.name().in(language)));
        area.duties().forEach(each -> {
            said.add(each.duty().name().in(language));
            said.add(each.duty().description().in(language));
        });
        area.measures().forEach(each -> said.add(each.title()));
        for (CrosswalkPair pair :
                situation.facts().reforms().crosswalk().of(area.area().id())) {
            said.add(name(Ref.area(pair.other(area.area().id()).orElseThrow()), language));
            said.add(pair.reason().in(language));
        }
        return said.stream();
    }

    @ParameterizedTest
    @EnumSource
    void aMeasureWithItsAreasStepsGroupsAndWhoSaysSo(Language language) {
        for (MeasureView view : situation.measures()) {
            assertSays(
                    "/fjordvik/measures/" + view.id(),
                    language,
                    Stream.of(
                                    Stream.of(view.title()),
                                    view.measure().outcome().stream(),
                                    view.owners().stream(),
                                    view.areas().stream().map(each -> name(Ref.area(each), language)),
                                    view.planLines().stream().map(PlanLine::plan),
                                    view.steps().stream()
                                            .map(StepView::step)
                                            .map(each -> each.kind().label().in(language)),
                                    view.groups().stream()
                                            .map(GroupView::group)
                                            .map(each -> each.label().in(language)),
                                    room.findingsOn(view.ref()).stream()
                                            .map(each -> each.sentence().in(language)))
                            .flatMap(each -> each));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theConnectionsWithBothAreasAndTheMeasuresThatJoinThem(Language language) {
        List<String> said = new ArrayList<>();
        for (Connection each : situation.connections()) {
            said.add(name(Ref.area(each.first()), language));
            said.add(name(Ref.area(each.second()), language));
            each.measures().forEach(measure -> said.add(measure.title()));
        }
        situation.joins().forEach(join -> {
            said.add(name(Ref.area(join.pair().first()), language));
            said.add(name(Ref.area(join.pair().second()), language));
            said.add(join.state().label().in(language));
        });
        assertSays("/fjordvik/connections", language, said.stream());
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatIsSeenInTheRoomForAction(Language language) {
        assertSays(
                "/fjordvik/room-for-action",
                language,
                room.findings().stream().map(Finding::sentence).map(each -> each.in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void everyCompetencyAndActWithItsBehaviours(Language language) {
        List<Framework> frameworks = Frameworks.builtIn().on(situation.asOf());
        assertThat(frameworks).extracting(Framework::id).contains(Frameworks.COMPETENCIES, Frameworks.ACTS);
        assertSays(
                "/fjordvik/leadership",
                language,
                frameworks.stream()
                        .flatMap(each -> each.competencies().stream())
                        .flatMap(each -> of(each, language)));
    }

    private static Stream<String> of(LeadershipCompetency each, Language language) {
        return Stream.concat(Stream.of(each.name()), each.behaviours().stream().map(Behaviour::statement))
                .map(text -> text.in(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyRule(Language language) {
        assertSays(
                "/about/rules",
                language,
                BuiltInRules.all().stream().flatMap(PagesSayWhatIsKnownTest::of).map(text -> text.in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void everyPrincipleWithItsSourceAndWhatItsRulesAsk(Language language) {
        assertSays(
                "/about/principles",
                language,
                Stream.concat(
                                BuiltInRules.all().stream().map(Rule::question),
                                Stream.of(Principle.values())
                                        .flatMap(each -> Stream.of(
                                                each.label(), each.explanation(), each.example(), each.source())))
                        .map(text -> text.in(language)));
    }

    private static Stream<LocalizedText> of(Rule rule) {
        return Stream.of(rule.name(), rule.question(), rule.explanation(), rule.example());
    }

    @Test
    void theListOfMeasuresNamesThemAll() {
        assertSays(
                "/fjordvik/measures", Language.NN, situation.measures().stream().map(MeasureView::title));
    }
}
