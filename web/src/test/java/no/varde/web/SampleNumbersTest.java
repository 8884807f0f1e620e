package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number of the sample's overview leads to a list of just so many, and every reason to the fact behind it. */
class SampleNumbersTest {

    private static final Pattern MEASURES =
            Pattern.compile("href=\"(/fjordvik/measures\\?area=[^\"]+)\" aria-label=\"[^\"]*?(\\d+)\"");
    private static final Pattern RAISED = Pattern.compile("href=\"(/fjordvik/measures\\?[^\"]*raised=\\w+)\">(\\d+) ");
    private static final Pattern SEEN =
            Pattern.compile("href=\"(/fjordvik/room-for-action\\?area=[^\"#]+)[^\"]*\" aria-label=\"[^\"]*?(\\d+)\"");

    @SuppressWarnings("NullAway.Init")
    private static SampleServer sample;

    @BeforeAll
    static void serve() {
        sample = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void aNumberOfMeasuresLeadsToThem() throws Exception {
        assertThat(followed(MEASURES, "<th scope=\"row\">")).isGreaterThan(15);
    }

    @Test
    void whereItCameFromLeadsToJustSoManyMeasures() throws Exception {
        assertThat(followed(RAISED, "<th scope=\"row\">")).isGreaterThan(20);
    }

    /** The weakest of several says of how many; one alone says nothing of it. */
    @Test
    void aCellOfAGroupOrALegLeadsToTheMeasuresBehindIt() throws Exception {
        Map<String, String> counted = new HashMap<>();
        Pattern.compile("<a class=\"v-cell\"[^>]* href=\"([^\"]+)\" aria-label=\"([^\"]+)\"")
                .matcher(get("/fjordvik"))
                .results()
                .filter(cell -> cell.group(1).contains("/measures?"))
                .forEach(cell -> counted.put(cell.group(1).replace("&amp;", "&"), cell.group(2)));
        assertThat(counted).hasSizeGreaterThan(60);
        assertThat(counted.keySet())
                .anyMatch(each -> each.contains("group="))
                .anyMatch(each -> !each.contains("group="));
        for (Map.Entry<String, String> cell : counted.entrySet()) {
            Matcher of = Pattern.compile("\\(\\d+ av (\\d+) tiltak\\)").matcher(cell.getValue());
            int measures = of.find() ? Integer.parseInt(of.group(1)) : 1;
            assertThat(get(cell.getKey()).split("<th scope=\"row\">", -1).length - 1)
                    .as(cell.toString())
                    .isEqualTo(measures);
        }
    }

    @Test
    void aCellOfASolutionOrADutyLeadsToItsLineOnThePageOfTheReform() throws Exception {
        List<MatchResult> cells = Pattern.compile(
                        "<a class=\"v-cell\"[^>]* href=\"(/fjordvik/reforms/\\w+)#((?:solution|duty)-[^\"]+)\" aria-label=\"([^\"]+): ")
                .matcher(get("/fjordvik"))
                .results()
                .toList();
        assertThat(cells).hasSizeGreaterThan(35).anyMatch(each -> each.group(2).startsWith("duty-"));
        Map<String, String> reforms = new HashMap<>();
        for (MatchResult cell : cells) {
            if (!reforms.containsKey(cell.group(1))) {
                reforms.put(cell.group(1), get(cell.group(1)));
            }
            String page = reforms.get(cell.group(1));
            int line = page.indexOf("id=\"" + cell.group(2) + "\"");
            assertThat(line).as(cell.group()).isPositive();
            assertThat(page.substring(line, Math.min(page.length(), line + 1500)))
                    .as(cell.group())
                    .contains(cell.group(3));
        }
    }

    @Test
    void theMeasuresThatConcernAGroupSayWhenItWasHeard() throws Exception {
        String list = get("/fjordvik/measures?area=lhl.mat&life=live&group=employees");
        assertThat(list)
                .contains(
                        "<th scope=\"col\">Ansatte</th>",
                        "<td data-label=\"Ansatte\">",
                        "<option value=\"employees\" selected");
        assertThat(get("/fjordvik/measures")).doesNotContain("<td data-label=\"Ansatte\">");
    }

    @Test
    void aNumberOfFindingsLeadsToThem() throws Exception {
        assertThat(followed(SEEN, "class=\"v-finding-wide\"")).isGreaterThan(30);
    }

    /** The sheet of a reform or an area alone has as many lines as its three numbers say together. */
    @Test
    void aNumberInTheSheetOfWhatOneMayDecideLeadsToItsLines() throws Exception {
        Map<String, Integer> numbers = new HashMap<>();
        Pattern.compile(
                        "href=\"(/fjordvik/room-for-action\\?(?:area|reform)=[^\"]+)#decide\" aria-label=\"[^\"]*?: (\\d+) ")
                .matcher(get("/fjordvik/room-for-action"))
                .results()
                .forEach(each -> numbers.merge(each.group(1), Integer.parseInt(each.group(2)), Integer::sum));
        assertThat(numbers).hasSize(4 + 20);
        for (String address : List.of(
                "/fjordvik/room-for-action?area=lhl.mat",
                "/fjordvik/room-for-action?area=shr.avtaler",
                "/fjordvik/room-for-action?reform=kl25")) {
            String sheet = get(address);
            assertThat(sheet).contains("<details class=\"ds-details v-decide v-as-seen\" data-color=\"neutral\" open>");
            assertThat(listed(sheet, "<ul class=\"v-lines\">(.*?)</ul>"))
                    .as(address)
                    .isEqualTo(numbers.get(address));
        }
    }

    /** Open questions and those that nobody can answer any more are listed, each with the rules that ask. */
    @Test
    void whatIsNotAssessedIsListedInFullWithTheRulesThatAsk() throws Exception {
        String page = get("/fjordvik/room-for-action");
        String rules = get("/about/rules");
        for (String id : List.of("open", "closed")) {
            Matcher details = Pattern.compile(
                            "id=\"" + id + "\"[^>]*>\\s*<summary>(\\d+) .*?</summary>(.*?)</details>", Pattern.DOTALL)
                    .matcher(page);
            assertThat(details.find()).as(id).isTrue();
            assertThat(listed(details.group(2), "</a><ul>(.*?)</ul>"))
                    .as(id)
                    .isEqualTo(Integer.parseInt(details.group(1)));
            List<String> asking = Pattern.compile("href=\"/about/rules#([^\"]+)\"")
                    .matcher(details.group(2))
                    .results()
                    .map(each -> each.group(1))
                    .toList();
            assertThat(asking).as(id).hasSizeGreaterThanOrEqualTo(Integer.parseInt(details.group(1)));
            assertThat(asking).allSatisfy(rule -> assertThat(rules).contains("id=\"" + rule + "\""));
        }
    }

    @Test
    void aMeasureNamesTheRulesThatAskOfItToo() throws Exception {
        assertThat(get("/fjordvik/measures/natt")).contains("href=\"/about/rules#no-other-actor\"");
    }

    private static int listed(String page, String list) {
        return Pattern.compile(list, Pattern.DOTALL)
                .matcher(page)
                .results()
                .mapToInt(each -> each.group(1).split("<li>", -1).length - 1)
                .sum();
    }

    /** As many areas as the overview says, and only measures there that have not asked the group. */
    @Test
    void theGroupThatIsMissingInMostAreasLeadsToTheseAreasAndTheirMeasures() throws Exception {
        Matcher link = Pattern.compile("href=\"(/fjordvik/measures\\?unasked=([a-z-]+))\"[^>]*>(\\d+) av \\d+ områder")
                .matcher(get("/fjordvik"));
        assertThat(link.find()).isTrue();
        String list = get(link.group(1));
        assertThat(list).contains("<option value=\"" + link.group(2) + "\" selected");
        Matcher areas = Pattern.compile(" med på råd i (\\d+) områder?: (.*?)\\.</p>", Pattern.DOTALL)
                .matcher(list);
        assertThat(areas.find()).isTrue();
        assertThat(areas.group(1)).isEqualTo(link.group(3));
        assertThat(areas.group(2).split("<a ", -1)).hasSize(Integer.parseInt(link.group(3)) + 1);
        List<String> heard = Pattern.compile("<span class=\"v-note\">([^<]*)</span></td>")
                .matcher(list)
                .results()
                .map(each -> each.group(1))
                .distinct()
                .toList();
        assertThat(heard).isNotEmpty().isSubsetOf("ikke ennå", "bare informert");
    }

    @Test
    void aReasonLeadsToWhereItsFactIsShown() throws Exception {
        Map<String, String> pages = new HashMap<>();
        List<String> reasons = Pattern.compile("<ul class=\"v-list v-quiet\">(.*?)</ul>", Pattern.DOTALL)
                .matcher(get("/fjordvik/room-for-action"))
                .results()
                .flatMap(list -> Pattern.compile("href=\"([^\"]+)\"")
                        .matcher(list.group(1))
                        .results())
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(reasons).hasSizeGreaterThan(100);
        for (String reason : reasons) {
            String[] parts = reason.split("#", 2);
            if (!pages.containsKey(parts[0])) {
                pages.put(parts[0], get(parts[0]));
            }
            if (parts.length == 2) {
                assertThat(pages.get(parts[0])).as(reason).contains("id=\"" + parts[1] + "\"");
            }
        }
    }

    @Test
    void aGroupThatNobodyKnowsFiltersNothingAndIsTold() throws Exception {
        assertThat(get("/fjordvik/room-for-action?group=pirates")).contains("pirates", "v-finding-wide");
    }

    @Test
    void whatChangedLatelyLeadsToAllThatChanged() throws Exception {
        Matcher link = Pattern.compile("href=\"(/fjordvik/room-for-action\\?since=[^\"]+)#changed\"")
                .matcher(get("/fjordvik"));
        assertThat(link.find()).isTrue();
        assertThat(get(link.group(1).replace("&amp;", "&"))).contains("id=\"changed\"");
    }

    @Test
    void aSearchFindsTheMeasuresThatSayTheWordAndSaysWhenNoneDoes() throws Exception {
        assertThat(get("/fjordvik/measures?q=nattevakt%20eller%20noe%20annet")).doesNotContain("<th scope=\"row\">");
        String found = get("/fjordvik/measures?q=BUSS");
        assertThat(found).contains("Bestillingsbuss til sentrum").doesNotContain("Samme folk fra natt til dag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/mine",
                "/reforms",
                "/reforms/lhl",
                "/measures",
                "/measures/natt",
                "/connections",
                "/room-for-action",
                "/leadership",
                "/municipality",
                "/trail",
                "/import",
                "/none"
            })
    void everyPageOfTheSampleSaysThatItIsInvented(String path) throws Exception {
        assertThat(get("/fjordvik" + path)).contains("Fjordvik er oppdiktet");
    }

    /** Follows every such link, and says how many there were. */
    private static int followed(Pattern links, String each) throws Exception {
        Matcher found = links.matcher(get("/fjordvik"));
        int followed = 0;
        while (found.find()) {
            String address = found.group(1).replace("&amp;", "&");
            int shown = get(address).split(Pattern.quote(each), -1).length - 1;
            assertThat(shown).as(address).isEqualTo(Integer.parseInt(found.group(2)));
            followed++;
        }
        return followed;
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sample.url(path)))
                .header("Accept-Language", "nb")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
