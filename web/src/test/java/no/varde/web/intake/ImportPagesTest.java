package no.varde.web.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.ActorGroup;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Link;
import no.varde.core.plan.Measure;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.web.Served;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bringing a spreadsheet in, from the file to the facts and back. */
class ImportPagesTest {

    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final Pattern QUESTION = Pattern.compile("type=\"radio\" name=\"([^\"]+)\"");

    private final Importing importing = new Importing();

    @AfterEach
    void stop() {
        importing.close();
    }

    private Map<String, String> firstChoices() {
        Map<String, String> answers = new HashMap<>();
        Matcher questions = QUESTION.matcher(importing.page());
        while (questions.find()) {
            answers.put(questions.group(1), "p0");
        }
        return answers;
    }

    @Test
    void bringsThePlanOfFjordvikInAllOrNothing() {
        importing.upload(PLANS.resolve("tiltaksplan_fjordvik_windows1252.csv"));
        assertThat(importing.page())
                .contains("12 tiltak", "3 spørsmål venter på svar", "Rad 6, kolonne L", "drøftet")
                .contains("6\u00a0748\u00a0000,50")
                .doesNotContain("Lagre 12 tiltak");
        String path = importing.path();

        importing.post(path + "/save", Map.of());
        assertThat(importing.facts().all(Measure.class)).isEmpty();

        importing.post(path, firstChoices());
        assertThat(importing.page()).contains("Lagre 12 tiltak");
        HttpResponse<String> saved = importing.post(path + "/save", Map.of());
        assertThat(saved.headers().firstValue("Location")).contains("/fjordvik/measures");
        assertThat(importing.facts().all(Measure.class)).hasSize(12);
        assertThat(importing.facts().all(Anchoring.class)).hasSize(16);
        assertThat(importing.get(path).statusCode()).isEqualTo(404);
        assertThat(importing.page()).contains("Hent det inn på nytt");
    }

    @Test
    void readsTheSameMeasuresFromTheWorkbook() {
        importing.upload(PLANS.resolve("tiltaksplan_fjordvik.xlsx"));
        assertThat(importing.page()).contains("12 tiltak", "«Tiltak 2025»", "3 spørsmål");
        importing.post(importing.path(), firstChoices());
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().all(Measure.class))
                .extracting(Measure::title)
                .contains("Sykepleierstipend", "Boligrådgiver for eldre");
    }

    /** A workbook with a sheet for each year, and a measure in each row. */
    private static byte[] years() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String[] sheet : new String[][] {
                {"Plan 2025", "Felles måltid", "Nattvandrere", "Velferdsvert"}, {"Plan 2024", "Besøksvenn"}
            }) {
                XSSFSheet rows = workbook.createSheet(sheet[0]);
                rows.createRow(0).createCell(0).setCellValue("Tiltak");
                rows.getRow(0).createCell(1).setCellValue("Ansvarlig");
                for (int i = 1; i < sheet.length; i++) {
                    rows.createRow(i).createCell(0).setCellValue(sheet[i]);
                    rows.getRow(i).createCell(1).setCellValue("Kari Moe");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void anotherSheetOfTheWorkbookIsChosenAndNoneOfTheFirstGoesIn() throws IOException {
        importing.upload("plan.xlsx", years());
        assertThat(importing.page()).contains("3 tiltak", "«Plan 2025»");
        String preview = importing.path();

        importing.get(preview + "/columns");
        assertThat(importing.page()).contains("Plan 2025", "Plan 2024", "Nattvandrere");
        importing.post(preview + "/columns", Map.of("sheet", "1"));
        importing.get(preview + "/columns");
        assertThat(importing.page()).contains("Besøksvenn").doesNotContain("Nattvandrere");

        importing.get(preview);
        importing.post(preview + "/save", Map.of());
        assertThat(importing.facts().all(Measure.class))
                .extracting(Measure::title)
                .containsExactly("Besøksvenn");
    }

    @Test
    void aSheetThatIsNotThereLeavesTheChosenOne() throws IOException {
        importing.upload("plan.xlsx", years());
        String preview = importing.path();
        for (String none : new String[] {"7", "-1", "999", "to"}) {
            importing.get(preview + "/columns");
            importing.post(preview + "/columns", Map.of("sheet", none));
            assertThat(importing.get(preview + "/columns").statusCode()).isEqualTo(200);
            assertThat(importing.page()).contains("Nattvandrere");
        }
    }

    @Test
    void makesNoDoublesOfTheSameFileAndUndoesAnImport() {
        importing.upload(PLANS.resolve("tiltaksplan_nynorsk_utf8bom.csv"));
        importing.post(importing.path() + "/save", Map.of());
        int facts = importing.facts().everything().size();
        assertThat(facts).isGreaterThan(30);

        importing.upload(PLANS.resolve("tiltaksplan_nynorsk_utf8bom.csv"));
        assertThat(importing.page()).contains("finnes fra før, uendret");
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().everything()).hasSize(facts);

        importing.get("/fjordvik/import");
        Matcher undo =
                Pattern.compile("action=\"(/fjordvik/import/undo/[^\"]+)\"").matcher(importing.page());
        assertThat(undo.find()).isTrue();
        importing.post(undo.group(1), Map.of());
        assertThat(importing.facts().all(Measure.class)).isEmpty();
        assertThat(importing.page()).contains("angret");
    }

    @Test
    void asksWhatCountsWhereARowContradictsAnAnswerAndUndoBringsTheAnswerBack() {
        importing.upload("plan.csv", "Tiltak;Hvem er med\nTur;ansatte\nMat;ansatte\n".getBytes(UTF_8));
        importing.post(importing.path() + "/save", Map.of());
        List<InvolvementConfirmation> confirmed = importing.facts().all(Measure.class).stream()
                .map(each -> new InvolvementConfirmation(
                        "none-" + each.title().length() + each.id(),
                        each.id(),
                        Optional.of(ActorGroup.USERS),
                        LocalDate.now(Served.NOW),
                        false))
                .toList();
        importing.store().write(Signature.of("test", Served.NOW.instant()), writing -> {
            confirmed.forEach(each -> writing.add("fjordvik", each));
            return true;
        });
        importing.upload("plan.csv", "Tiltak;Hvem er med\nTur;ansatte, brukere\nMat;brukere\n".getBytes(UTF_8));
        assertThat(importing.page())
                .contains("2 spørsmål venter på svar", "Sier imot et svar", "Det som er bekreftet, gjelder")
                .doesNotContain("Lagre 2 tiltak");
        Map<String, String> sheet = new HashMap<>();
        firstChoices().keySet().forEach(each -> sheet.put(each, "p1"));
        importing.post(importing.path(), sheet);
        assertThat(importing.facts().all(InvolvementConfirmation.class)).hasSize(2);
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().all(InvolvementConfirmation.class)).isEmpty();
        assertThat(importing.facts().all(Involvement.class)).hasSize(4);

        importing.get("/fjordvik/import");
        Matcher undo =
                Pattern.compile("action=\"(/fjordvik/import/undo/[^\"]+)\"").matcher(importing.page());
        assertThat(undo.find()).isTrue();
        importing.post(undo.group(1), Map.of());
        assertThat(importing.facts().all(InvolvementConfirmation.class)).containsExactlyInAnyOrderElementsOf(confirmed);
        assertThat(importing.facts().all(Involvement.class)).hasSize(2);
    }

    @Test
    void doesNotUndoWhatWasEditedSince() {
        importing.upload(PLANS.resolve("tiltaksplan_nynorsk_utf8bom.csv"));
        importing.post(importing.path() + "/save", Map.of());
        Measure first = importing.facts().all(Measure.class).get(0);
        Saved edited = importing
                .store()
                .write(
                        Signature.of("test", Served.NOW.instant()),
                        writing -> writing.change("fjordvik", first.withTitle("Måltidsvertar kvar dag"), 1));
        assertThat(edited).isInstanceOf(Saved.Done.class);

        importing.get("/fjordvik/import");
        Matcher undo =
                Pattern.compile("action=\"(/fjordvik/import/undo/[^\"]+)\"").matcher(importing.page());
        assertThat(undo.find()).isTrue();
        HttpResponse<String> refused = importing.post(undo.group(1), Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Måltidsvertar kvar dag");
        assertThat(importing.facts().all(Measure.class)).hasSize(5);

        importing.get("/fjordvik/import");
        HttpResponse<String> problem = importing.postForJson(undo.group(1), Map.of());
        assertThat(problem.statusCode()).isEqualTo(409);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body())
                .contains("\"title\":\"Innhentingen kan ikke angres som helhet\"", "\"status\":409")
                .contains("{\"pointer\":\"/fjordvik/measures/" + first.id()
                        + "\",\"detail\":\"Måltidsvertar kvar dag\"}");
        assertThat(importing.facts().all(Measure.class)).hasSize(5);
    }

    @Test
    void saysWhatIsNoLongerInAPlanThatIsBroughtInAgainAndWhatStandsEmpty() {
        importing.upload("plan.csv", "Tiltak;Ansvarlig\nTur;Kari\nMat;Ola\nBading;Per\n".getBytes(UTF_8));
        assertThat(importing.page()).doesNotContain("står ikke lenger i regnearket");
        importing.post(importing.path() + "/save", Map.of());
        Measure mat = importing.facts().all(Measure.class).stream()
                .filter(each -> each.title().equals("Mat"))
                .findFirst()
                .orElseThrow();

        importing.upload("plan2.csv", "Tiltak;Ansvarlig\nTur;\nBading;Per\n".getBytes(UTF_8));
        assertThat(importing.page())
                .contains("1 tiltak står ikke lenger i regnearket", "Ingenting forsvinner av seg selv")
                .contains("href=\"/fjordvik/measures/" + mat.id() + "\">Mat</a>")
                .contains("href=\"/fjordvik/facts/measure%3A" + mat.id() + "\"")
                .contains("Ansvarlig: tomt i regnearket, beholdes her (Kari)")
                .contains("1 tiltak har noe registrert som står tomt i regnearket");
        int facts = importing.facts().everything().size();
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().everything()).hasSize(facts);

        importing.upload("other.csv", "Tiltak;Ansvarlig\nKor;Liv\nTur;Kari\nBok;Leif\n".getBytes(UTF_8));
        assertThat(importing.page()).doesNotContain("står ikke lenger i regnearket");
    }

    @Test
    void tellsAProgramWhatWaitsForAnAnswer() {
        importing.upload("plan.csv", "Tiltak;Oppstart\nTur;snart\nLesing;2024\n".getBytes(UTF_8));
        HttpResponse<String> problem = importing.postForJson(importing.path() + "/save", Map.of());
        assertThat(problem.statusCode()).isEqualTo(409);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body())
                .contains("1 spørsmål venter på svar før noe kan lagres")
                .contains("{\"pointer\":\"a.r2.B.1\",\"detail\":\"Rad 2, kolonne B («Oppstart»): ");
        assertThat(importing.facts().all(Measure.class)).isEmpty();
    }

    @Test
    void letsOneSayWhatTheColumnsHold() {
        byte[] file = "Hva,Hvor\nTur i skogen,Oppvekst\nLesestund,Kultur\n".getBytes(UTF_8);
        importing.upload("plan.csv", file);
        assertThat(importing.path()).endsWith("/columns");
        assertThat(importing.page()).contains("Tur i skogen · Lesestund");
        HttpResponse<String> missing = importing.post(importing.path(), Map.of("heading", "1"));
        assertThat(missing.body()).contains("Hva");
        importing.post(importing.path(), Map.of("heading", "1", "c.A", "TITLE", "c.B", "SECTOR"));
        assertThat(importing.page()).contains("Lagre 2 tiltak");
    }

    @Test
    void keepsTheAnswersAboutColumnsThatAreReadAsBefore() {
        byte[] file = "Tiltak;Forankret;Hvor\nTur i skogen;Fagforeningene 10.05.2023;Oppvekst\n".getBytes(UTF_8);
        importing.upload("plan.csv", file);
        String path = importing.path();
        importing.post(path, Map.of("a.r2.B.1", "p0"));
        assertThat(importing.page()).contains("Lagre 1 tiltak");
        importing.get(path + "/columns");
        importing.post(path + "/columns", Map.of("heading", "1", "c.A", "TITLE", "c.B", "ANCHORING", "c.C", "SECTOR"));
        assertThat(importing.page()).contains("Lagre 1 tiltak");
        importing.get(path + "/columns");
        importing.post(path + "/columns", Map.of("heading", "1", "c.A", "TITLE", "c.B", "NOTE", "c.C", "SECTOR"));
        importing.get(path + "/columns");
        importing.post(path + "/columns", Map.of("heading", "1", "c.A", "TITLE", "c.B", "ANCHORING", "c.C", "SECTOR"));
        assertThat(importing.page()).contains("1 spørsmål").doesNotContain("Lagre 1 tiltak");
    }

    @Test
    void asksOnceForAColumnWhetherItsAmountsAreThousands() {
        byte[] file = "Tiltak;Budsjett;Hvor\nTur i skogen;250;Oppvekst\nLesestund;1 200;Kultur\n".getBytes(UTF_8);
        importing.upload("plan.csv", file);
        String path = importing.path();
        assertThat(importing.page())
                .contains("1 spørsmål", "Hele kolonnen B («Budsjett»)", "De første er 250 og 1 200")
                .contains("Tusen kroner: «250» leses som 250\u00a0000 kroner", "value=\"unknown\"")
                .contains("«250» venter på svaret om kolonnen")
                .doesNotContain("value=\"out\"", "value=\"own\"", "Lagre 2 tiltak");
        assertThat(importing.postForJson(path + "/save", Map.of()).body())
                .contains("\"pointer\":\"a.column.unit\"", "p0: Tusen kroner", "p1: Kroner", "unknown: ");

        importing.post(path, Map.of("a.column.unit", "p0"));
        assertThat(importing.page()).contains("Lagre 2 tiltak", "Kostnad: 250\u00a0000 kroner");
        importing.get(path + "/columns");
        importing.post(path + "/columns", Map.of("heading", "1", "c.A", "TITLE", "c.B", "COST", "c.C", "SECTOR"));
        assertThat(importing.page()).contains("Lagre 2 tiltak", "Kostnad: 250\u00a0000 kroner");
        importing.post(path + "/save", Map.of());
        assertThat(importing.facts().all(Measure.class))
                .extracting(measure -> measure.cost().orElseThrow().kroner().intValueExact())
                .containsExactlyInAnyOrder(250_000, 1_200_000);
    }

    @Test
    void asksOnceWhichOfSeveralYearsAreTheCost() {
        byte[] file = "Tiltak;Budsjett 2025;Budsjett 2026\nTur i skogen;100 000;200 000\n".getBytes(UTF_8);
        importing.upload("plan.csv", file);
        assertThat(importing.page()).contains("1 spørsmål", "Flere kolonner under ett", "Summen av årene");
        importing.post(importing.path(), Map.of("a.column.years", "p0"));
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().all(Measure.class))
                .extracting(measure -> measure.cost().orElseThrow().kroner().intValueExact())
                .containsExactly(300_000);
        assertThat(importing.facts().everything().toString()).contains("text=100 000", "text=200 000");
    }

    @Test
    void saysOfEveryRowWhatWillBeAskedAlsoBeyondTheFirstQuestions() {
        StringBuilder file = new StringBuilder("Tiltak;Forankret\n");
        for (int i = 1; i <= 45; i++) {
            file.append("Tiltak ")
                    .append(i)
                    .append(";Fagforeningene ")
                    .append(1 + i % 28)
                    .append(".05.2023\n");
        }
        importing.upload("plan.csv", file.toString().getBytes(UTF_8));
        assertThat(importing.page())
                .contains("Rad 46, kolonne B")
                .containsPattern("Rad 46, kolonne B.*Det spør vi om etter de første")
                .doesNotContainPattern("Rad 41, kolonne B[^<]*Det spør vi om etter de første");
    }

    @Test
    void mendsACellWithOnesOwnWordsAndKeepsWhatIsLeftUnknown() {
        byte[] file = "Tiltak;Oppstart;Status\nTur;31.02.2024;Pågår\nLesing;snart;Pågår\nBading;vår 2024;Pågår\n"
                .getBytes(UTF_8);
        importing.upload("plan.csv", file);
        assertThat(importing.page()).contains("finnes ikke i kalenderen");
        importing.post(
                importing.path(),
                Map.of("a.r2.B.1", "own", "o.r2.B.1", "29.02.2024", "a.r3.B.1", "unknown", "a.r4.B.1", "out"));
        assertThat(importing.page()).contains("Lagre 2 tiltak", "snart", "utelates");
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().everything().toString()).contains("2024-02-29", "text=snart");
    }

    @Test
    void showsWhatWasTypedAndCouldNotBeReadEither() {
        importing.upload("plan.csv", "Tiltak;Oppstart;Status\nTur;31.02.2024;Pågår\n".getBytes(UTF_8));
        importing.post(importing.path(), Map.of("o.r2.B.1", "om en <stund>"));
        assertThat(importing.page())
                .contains("Rad 2: «om en &lt;stund&gt;» klarer vi heller ikke å lese")
                .contains("value=\"om en &lt;stund>\"", "aria-invalid=\"true\"")
                .contains("value=\"own\" checked")
                .doesNotContain("Lagre 1 tiltak");
        importing.post(importing.path(), Map.of("a.r2.B.1", "own", "o.r2.B.1", "29.02.2024"));
        assertThat(importing.page()).contains("Lagre 1 tiltak").doesNotContain("om en");
    }

    @Test
    void listsAllNamesToChooseFromWhereOneIsNotKnown() {
        importing.upload(
                "plan.csv",
                "Tiltak;Innsatsområde;Hvem er med\nTur;Noe helt annet;Husflidslaget\nBok;Noe helt annet;Ansatte\n"
                        .getBytes(UTF_8));
        assertThat(importing.page())
                .contains("<optgroup label=\"Bo trygt hjemme\">", "Mat og måltider: Det gode måltid</option>")
                .contains("<optgroup label=\"Grupper\">", "Råd for eldre</option>");
        Matcher area = Pattern.compile("<option value=\"(\\d+)\">Levende lokalsamfunn</option>")
                .matcher(importing.page());
        assertThat(area.find()).isTrue();
        // A choice in the list needs no mark before it, and goes to all that ask the same.
        importing.post(importing.path(), Map.of("l.r2.B.1", area.group(1), "all.r2.B.1", "1"));
        assertThat(importing.page()).contains("1 spørsmål venter på svar", "<strong>Levende lokalsamfunn</strong>");
        importing.post(importing.path(), Map.of("a.r2.C.1", "listed", "l.r2.C.1", ""));
        assertThat(importing.page()).contains("Du har ikke svart på noe ennå");
        importing.post(importing.path(), Map.of("a.r2.C.1", "own", "o.r2.C.1", "volunteers"));
        importing.post(importing.path() + "/save", Map.of());
        assertThat(importing.facts().all(Link.class))
                .extracting(link -> link.target().id())
                .containsExactly("bth.lokalsamfunn", "bth.lokalsamfunn");
        assertThat(importing.facts().all(Involvement.class)).hasSize(2);
    }

    @Test
    void offersToSaveWhereOnlyTheSheetsOwnKeyIsNew() {
        importing.upload("plan.csv", "Tiltak;Oppstart\nTur;2024\n".getBytes(UTF_8));
        importing.post(importing.path() + "/save", Map.of());
        importing.upload("plan.csv", "Nr;Tiltak;Oppstart\nT-7;Tur;2024\n".getBytes(UTF_8));
        assertThat(importing.page()).contains("Lagre 1 tiltak").doesNotContain("Ingenting er nytt");
        importing.post(importing.path() + "/save", Map.of());
        importing.upload("plan.csv", "Nr;Tiltak;Oppstart\nT-7;Tur;2024\n".getBytes(UTF_8));
        assertThat(importing.page()).contains("Ingenting er nytt").doesNotContain("Lagre 1 tiltak");
    }

    @Test
    void saysThatNothingWasAnswered() {
        importing.upload("plan.csv", "Tiltak;Oppstart\nTur;snart\n".getBytes(UTF_8));
        importing.post(importing.path(), Map.of());
        assertThat(importing.page()).contains("Du har ikke svart på noe ennå");
    }

    @Test
    void asksAgainWhenAnAnswerIsTakenBack() {
        byte[] file = "Tiltak;Oppstart\nTur;snart\nLesing;2024\n".getBytes(UTF_8);
        importing.upload("plan.csv", file);
        importing.post(importing.path(), Map.of("a.r2.B.1", "unknown"));
        assertThat(importing.page()).contains("1 svar er gitt", "name=\"again.r2.B.1\"");
        importing.post(importing.path(), Map.of("again.r2.B.1", "1"));
        assertThat(importing.page()).contains("1 spørsmål venter på svar").doesNotContain("1 svar er gitt");

        importing.post(importing.path(), Map.of("a.r2.B.1", "unknown"));
        importing.post(importing.path() + "/save", Map.of());
        importing.upload("plan.csv", file);
        assertThat(importing.page())
                .contains("husket fra en tidligere innhenting", "Ingenting er nytt")
                .doesNotContain("Lagre 2 tiltak");
        importing.post(importing.path(), Map.of("again.r2.B.1", "1"));
        assertThat(importing.page()).contains("1 spørsmål venter på svar");
    }

    @Test
    void listsTheAnswersItRemembersAndForgetsThem() {
        byte[] file = "Tiltak;Oppstart;Status\nTur;snart;gul\nLesing;2024;Pågår\n".getBytes(UTF_8);
        importing.upload("plan.csv", file);
        importing.post(importing.path(), Map.of("a.r2.B.1", "unknown", "a.r2.C.1", "p2"));
        importing.post(importing.path() + "/save", Map.of());
        importing.get("/fjordvik/import");
        assertThat(importing.page())
                .contains("2 svar huskes", "Oppstart: «snart» – står ukjent", "Status: «gul» – leses som henger etter");
        Matcher line = Pattern.compile("name=\"forget\" id=\"forget-1\" value=\"([^\"]+)\"")
                .matcher(importing.page());
        assertThat(line.find()).isTrue();
        importing.post("/fjordvik/import/answers/forget", Map.of());
        assertThat(importing.page()).contains("Du har ikke valgt noe svar");
        importing.post("/fjordvik/import/answers/forget", Map.of("forget", line.group(1)));
        assertThat(importing.page())
                .contains("Svarene er glemt", "1 svar huskes")
                .doesNotContain("«snart»");

        importing.upload("plan.csv", file);
        assertThat(importing.page()).contains("1 spørsmål venter på svar", "«snart»");
        importing.post("/fjordvik/import/answers/forget", Map.of("forget", "nobody spreadsheet.answer:x"));
        assertThat(importing.page()).contains("1 svar huskes");
    }

    @Test
    void showsTheRowsOfOneFateAlone() {
        StringBuilder file = new StringBuilder("Tiltak;Oppstart\n");
        for (int i = 1; i <= 450; i++) {
            file.append("Tiltak ").append(i).append(i % 2 == 0 ? ";snart\n" : ";2024\n");
        }
        importing.upload("plan.csv", file.toString().getBytes(UTF_8));
        String path = importing.path();
        assertThat(importing.page()).contains("225 – blir et nytt tiltak", "225 – venter på et valg", "Alle (451)");
        importing.get(path + "?show=waiting");
        assertThat(importing.page())
                .contains("id=\"row-3\"", "from=200&amp;show=waiting")
                .doesNotContain("id=\"row-2\"", "id=\"row-1\"");
        importing.get(path + "?from=200&show=waiting");
        assertThat(importing.page()).contains("id=\"row-451\"").doesNotContain("id=\"row-3\"");
    }

    @Test
    void answersEveryLikeQuestionAtOnce() {
        StringBuilder file = new StringBuilder("Tiltak;Forankret\n");
        for (int i = 0; i < 60; i++) {
            file.append("Tiltak ").append(i).append(";Fagforeningene 10.05.2023\n");
        }
        importing.upload("plan.csv", file.toString().getBytes(UTF_8));
        assertThat(importing.page()).contains("60 spørsmål", "59 like spørsmål");
        importing.post(importing.path(), Map.of("a.r2.B.1", "p0", "all.r2.B.1", "1"));
        assertThat(importing.page()).contains("Lagre 60 tiltak");
    }

    /** Measures of one reform seldom belong to one area, so what is answered for one is not given to all unasked. */
    @Test
    void asksOfAMeasureByItsNameAndForTheAreaOfEachByItself() {
        importing.upload(
                "plan.csv", "Tiltak;Reform\nMatvert;Leve hele livet\nTurvenn;Leve hele livet\n".getBytes(UTF_8));
        assertThat(importing.page())
                .contains("Matvert (Rad 2, kolonne B («Reform»))", "Turvenn (Rad 3, kolonne B («Reform»))")
                .containsPattern("name=\"all.r2.B.area-lhl\"[^>]*value=\"1\">");
    }

    @Test
    void refusesAFileThatIsNoSpreadsheetAndSaysWhy() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        HttpResponse<String> refused = importing.upload("plan.xlsx", png);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Filen er et bilde, ikke et regneark");
        assertThat(importing.upload("plan.xlsx", new byte[0]).body()).contains("Filen er tom");
    }

    @Test
    void refusesLockedAndVeryOldWorkbooksAndSaysWhatToDo() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(Files.readAllBytes(PLANS.resolve("tiltaksplan_fjordvik.xlsx")));
            }
            container.writeFilesystem(locked);
        }
        HttpResponse<String> refused = importing.upload("plan.xlsx", locked.toByteArray());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("beskyttet med passord", "fjern passordet");

        // The first record of a sheet as Excel 2 to 4 wrote it, and a book of Excel 5 in its container.
        for (int version : new int[] {0, 2, 4}) {
            byte[] old = new byte[600];
            old[0] = 9;
            old[1] = (byte) version;
            old[2] = 4;
            assertThat(importing.upload("plan.xls", old).body()).contains("Excel-format fra før 1997", ".xlsx");
        }
        ByteArrayOutputStream five = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            byte[] book = new byte[5000];
            System.arraycopy(new byte[] {9, 8, 8, 0, 0, 5, 5, 0}, 0, book, 0, 8);
            container.createDocument(new ByteArrayInputStream(book), "Book");
            container.writeFilesystem(five);
        }
        assertThat(importing.upload("plan.xls", five.toByteArray()).body()).contains("Excel-format fra før 1997");
    }

    @Test
    void saysWhichColumnsWereChosenForTheSame() {
        importing.upload("plan.csv", "Hva,Hvor\nTur i skogen,Oppvekst\nLesestund,Kultur\n".getBytes(UTF_8));
        importing.post(importing.path(), Map.of("heading", "1"));
        HttpResponse<String> wrong =
                importing.post(importing.path(), Map.of("heading", "1", "c.A", "TITLE", "c.B", "TITLE"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Kolonne A og B er valgt som det samme: tiltakets navn");
        assertThat(wrong.body().split("value=\"TITLE\" selected", -1)).hasSize(3);
        importing.post(importing.path(), Map.of("heading", "1", "c.A", "NOTE", "c.B", "TITLE"));
        assertThat(importing.page()).contains("Lagre 2 tiltak");
    }

    @Test
    void saysThatAFileIsMissing() {
        HttpResponse<String> refused = importing.post("/fjordvik/import", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Velg regnearket, eller lim inn radene");
    }

    @Test
    void takesRowsThatWereCopiedInASpreadsheet() {
        importing.post(
                "/fjordvik/import",
                Map.of("pasted", "Tiltak\tAnsvarlig\nTurgruppe\tKari Nes\n\"Felles\nmåltid\"\tOdd Vik\n"));
        assertThat(importing.page()).contains("Turgruppe", "Innlimte rader", "Lagre 2 tiltak");
    }

    @Test
    void whatWasPastedAndCannotBeReadStandsWhereItWasPasted() {
        HttpResponse<String> refused =
                importing.post("/fjordvik/import", Map.of("pasted", "<table><tr><td>Turgruppe</table>"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-pasted\"", "&lt;table");
    }

    @Test
    void savesNothingWhenSomebodyChangedTheDataMeanwhileInTheWrite() {
        importing.upload(PLANS.resolve("tiltaksplan_nynorsk_utf8bom.csv"));
        String path = importing.path();
        importing.store().write(Signature.of("other", Served.NOW.instant()), writing -> {
            writing.add("fjordvik", Measure.titled("m1", "Måltidsvertar på sjukeheimen"));
            return 0;
        });
        importing.get(path);
        assertThat(importing.page()).contains("finnes fra før, med noe nytt");
        importing.post(path + "/save", Map.of());
        assertThat(importing.facts().all(Measure.class)).hasSize(5);
    }

    @Test
    void putsASpreadsheetAway() {
        importing.upload(PLANS.resolve("tiltaksplan_nynorsk_utf8bom.csv"));
        String path = importing.path();
        importing.post(path + "/drop", Map.of());
        assertThat(importing.get(path).statusCode()).isEqualTo(404);
        assertThat(importing.facts().everything()).isEmpty();
    }
}
