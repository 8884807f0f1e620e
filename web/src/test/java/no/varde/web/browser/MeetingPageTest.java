package no.varde.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementLevel;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Responsibility;
import no.varde.core.reform.Reforms;
import no.varde.core.store.FactStore;
import no.varde.core.store.InMemoryStore;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A meeting of four groups over six measures in a real browser, in as few acts as it takes: a click or a key each. What
 * these come to in seconds is estimated by the keystroke-level model (Card, Moran and Newell 1983) and printed, since no
 * test can assert how fast people are.
 */
@ExtendWith(Chromium.class)
class MeetingPageTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Set<ActorGroup> FOUR =
            Set.of(ActorGroup.EMPLOYEES, ActorGroup.UNION_REPRESENTATIVES, ActorGroup.USERS, ActorGroup.NEXT_OF_KIN);
    private static final List<String> NAMES =
            List.of("Nattpatrulje", "Sansehage", "Turvenn", "Matglede", "Dagtilbud", "Velferdsteknologi");

    private static final FactStore STORE = new InMemoryStore();

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void serve() {
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.serve(LocalMunicipality.fictional("fjordvik", "Fjordvik", SPRING));
            for (int i = 0; i < 30; i++) {
                boolean isOfSix = i < NAMES.size();
                String id = "m" + (10 + i);
                to.add("fjordvik", Measure.titled(id, isOfSix ? NAMES.get(i) : "Øvrig tiltak " + i));
                to.add("fjordvik", LifeChange.of("l" + id, id, Life.RUNNING, When.day(SPRING)));
                to.add(
                        "fjordvik",
                        new Responsibility(
                                "r" + id,
                                id,
                                Responsibility.Role.SECTOR,
                                isOfSix ? "Helse og omsorg" : "Sektor " + i % 3,
                                Validity.from(SPRING)));
                to.add("fjordvik", new Concern("c" + id, id, ActorGroup.UNION_REPRESENTATIVES, Validity.always()));
            }
            return true;
        });
        served = Served.program(STORE);
    }

    @AfterAll
    static void stop() {
        served.close();
        STORE.close();
    }

    /** What somebody does, and how long it takes by the model: each act is one decision (M) with what it takes by hand. */
    private static final class Acts {

        private static final double KEY = 0.28;
        private static final double POINT = 1.1;
        private static final double PRESS_OR_RELEASE = 0.1;
        private static final double HOME = 0.4;
        private static final double MIND = 1.35;

        private final Page page;
        private int acts;
        private double seconds = HOME;

        Acts(Page page) {
            this.page = page;
        }

        void click(String selector) {
            page.locator(selector).click();
            acts++;
            seconds += MIND + POINT + 2 * PRESS_OR_RELEASE;
        }

        /** A choice in a list: it is opened by one click, and made by another. */
        void choose(String selector, String value) {
            page.locator(selector).selectOption(value);
            acts += 2;
            seconds += MIND + 2 * (POINT + 2 * PRESS_OR_RELEASE);
        }

        /**
         * Keys that are one thought, such as the first letters of a name; letters are sent at once, since a list forgets
         * the first of them after a second, which a busy machine may take between two.
         */
        void type(String... keys) {
            String letters = String.join("", keys);
            if (letters.length() == keys.length) {
                page.keyboard().type(letters);
            } else {
                List.of(keys).forEach(page.keyboard()::press);
            }
            acts += keys.length;
            seconds += keys.length * KEY + MIND;
        }

        void tell(String how) {
            System.out.printf("%s: %d acts, about %.0f s by the keystroke-level model%n", how, acts, seconds);
        }
    }

    private static String form() {
        return served.url("/fjordvik/new/involvement");
    }

    private static Involvement newest() {
        List<Involvement> all = STORE.read(reading ->
                reading.facts("fjordvik", Reforms.builtIn()).orElseThrow().all(Involvement.class));
        return all.get(all.size() - 1);
    }

    private static void assertSixAndFour() {
        Involvement meeting = newest();
        assertThat(meeting.on()).as("the day of today is proposed").isEqualTo(When.day(TODAY));
        assertThat(meeting.form()).isEqualTo(Form.WORKING_GROUP);
        assertThat(meeting.participants()).hasSize(FOUR.size()).allSatisfy(each -> {
            assertThat(FOUR).contains(each.group());
            assertThat(each.level()).as("the form proposes the level").contains(InvolvementLevel.INVOLVE);
        });
        assertThat(meeting.subjects())
                .containsExactlyInAnyOrder(
                        Ref.measure("m10"),
                        Ref.measure("m11"),
                        Ref.measure("m12"),
                        Ref.measure("m13"),
                        Ref.measure("m14"),
                        Ref.measure("m15"));
    }

    /** The newest meeting becomes one of a month ago: today there is none that the next could be taken for. */
    private static void aMonthAgo() {
        Involvement meeting = newest();
        undo();
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.add(
                    "fjordvik",
                    Involvement.of(
                            "month-ago", When.day(TODAY.minusDays(30)), meeting.form(), meeting.subjects(), FOUR));
            return true;
        });
    }

    private static void undo() {
        Involvement meeting = newest();
        STORE.write(Signature.of("test", Served.NOW.instant()), to -> {
            to.remove("fjordvik", meeting.ref(), 1);
            return true;
        });
    }

    private static String chip(String group) {
        return "label[for='f-participants-" + group + "-there']";
    }

    @Test
    void byPointingAMeetingOfFourGroupsOverTheSixMeasuresOfASectorTakesEightActsAndTheNextOneFive(Pages pages) {
        pages.open(form(), Pages.WIDE, Language.NB, page -> {
            Acts first = new Acts(page);
            first.choose("#f-form", "working-group");
            for (String group : List.of("employees", "union-representatives", "users", "next-of-kin")) {
                first.click(chip(group));
            }
            first.click("button[data-ticks]:text('Sektor Helse og omsorg (6)')");
            Pages.assertAccessible(page);
            Pages.shoot(page, "meeting");
            first.click("form[data-meeting] > .v-buttons button");
            page.waitForURL("**/recorded");
            first.tell("A meeting by pointing");
            assertThat(first.acts).isEqualTo(8);
            assertSixAndFour();
            assertThat(page.locator("main").textContent())
                    .contains(
                            "Møtet 22. november 2026 er lagret: 4 grupper, 6 tiltak.",
                            "Det gir svar på",
                            "Nattpatrulje");
            Pages.assertAccessible(page);
            Pages.assertNoSidewaysScroll(page);
            Pages.shoot(page, "meeting-recorded");

            aMonthAgo();
            page.navigate(form());
            Acts next = new Acts(page);
            next.choose("#f-form", "working-group");
            next.click("button[data-ticks]:text('De 4 gruppene fra forrige møte')");
            next.click("button[data-ticks]:text('De 6 tiltakene fra forrige møte')");
            next.click("form[data-meeting] > .v-buttons button");
            page.waitForURL("**/recorded");
            next.tell("The next meeting of the same by pointing");
            assertThat(next.acts).isEqualTo(5);
            assertSixAndFour();
            undo();
            undo();
        });
    }

    @Test
    void byKeyboardAloneItTakesTenKeysWithASetAndTwentyTwoWithout(Pages pages) {
        pages.open(form(), Pages.WIDE, Language.NB, page -> {
            assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("form");
            Acts acts = new Acts(page);
            acts.type("a", "r");
            acts.type("Tab", "Tab");
            acts.type("Space");
            acts.type("a", "t", "b", "p");
            assertThat(page.locator("[data-chips] input:checked").count()).isEqualTo(FOUR.size());
            acts.type("Control+Enter");
            page.waitForURL("**/recorded");
            acts.tell("A meeting by keyboard, with a set");
            assertThat(acts.acts).isEqualTo(10);
            assertSixAndFour();
            undo();

            page.navigate(form());
            Acts single = new Acts(page);
            single.type("a", "r");
            single.type("Tab", "Tab");
            single.type("a", "t", "b", "p");
            single.type("Enter");
            for (String name : NAMES) {
                single.type(name.substring(0, 1).toLowerCase(java.util.Locale.ROOT), "Space");
            }
            single.type("Enter");
            page.waitForURL("**/recorded");
            single.tell("A meeting by keyboard, each measure by its first letter");
            assertThat(single.acts).isEqualTo(22);
            assertSixAndFour();
            undo();
        });
    }

    @Test
    void withoutScriptASetIsTickedByThePageAndWhatIsTypedStays(Pages pages) {
        pages.openWithoutScript(form(), Pages.NARROW, Language.NB, page -> {
            page.locator("#f-form").selectOption("working-group");
            page.locator("#f-meeting").fill("Om natta");
            for (String group : List.of("employees", "union-representatives", "users", "next-of-kin")) {
                page.locator(chip(group)).click();
            }
            page.locator("button[data-ticks]:text('Sektor Helse og omsorg (6)')")
                    .click();
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.locator("[name=subjects]:checked").count()).isEqualTo(6);
            assertThat(page.locator("#f-meeting").inputValue()).isEqualTo("Om natta");
            assertThat(page.locator("[data-meeting-keys]").isVisible()).isFalse();
            Pages.assertNoSidewaysScroll(page);
            page.locator("form[data-meeting] > .v-buttons button").click();
            page.waitForURL("**/recorded");
            assertSixAndFour();
            assertThat(newest().title()).isEqualTo(Optional.of("Om natta"));
            page.locator("form[action*='/undo/'] button").click();
            page.waitForURL("**/measures");
            assertThat(page.locator("main").textContent()).contains("Nattpatrulje");
        });
    }
}
