package no.varde.web.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Kind;
import no.varde.web.chart.Matrix;
import no.varde.web.chart.Matrix.Column;
import no.varde.web.chart.Matrix.Row;
import no.varde.web.chart.Matrix.Seen;

/** An invented matrix of two reforms with every sign there is. */
final class MatrixSample {

    private MatrixSample() {}

    static Matrix of() {
        List<Matrix.Section> sections = List.of(
                new Matrix.Section(
                        "Leve hele livet",
                        "/fjordvik/signs",
                        "2019–2023, avsluttet ·",
                        "13 tiltak",
                        "/fjordvik/signs",
                        List.of(
                                row(
                                        "Et aldersvennlig Norge",
                                        "BPBT-",
                                        3,
                                        "SFS-SE",
                                        "✓p-",
                                        "2 fra innbyggere, 1 nasjonalt"),
                                row(
                                        "Aktivitet og fellesskap",
                                        "BBTP-",
                                        4,
                                        "S-SFSS",
                                        "✓✓✓",
                                        "4 fra ansatte og frivillige"),
                                row("Mat og måltider", "BTB-N", 2, "S-FE-.", "✓!✓", "1 fra ansatte, 1 nasjonalt"),
                                row("Helsehjelp", "BBPN-", 2, "E-E--.", "✓--", "2 nasjonalt"),
                                row(
                                        "Sammenheng i tjenestene",
                                        "BTBB-",
                                        3,
                                        "S-FEEE",
                                        "!p-",
                                        "1 fra ansatte, 2 nasjonalt"),
                                row(
                                        "Styring og ledelse, forbedring, innovasjon",
                                        "TB-",
                                        2,
                                        "FF?i--",
                                        "✓✓-",
                                        "2 fra ledelsen"))),
                new Matrix.Section(
                        "Samhandlingsreformen",
                        "/fjordvik/signs",
                        "i kraft siden 2012 ·",
                        "6 tiltak",
                        "/fjordvik/signs",
                        List.of(
                                row(
                                        "Samordning mellom kommuner, foretak og tjenester",
                                        "BBTB",
                                        3,
                                        "F-EE..",
                                        "✓p-",
                                        "3 nasjonalt"),
                                row("Fagkompetanse", "BT-", 1, "FE....", "-✓-", "ikke kjent"),
                                row("Ledelse i nettverk og partnerskap", "T-", 1, "F-....", "-✓-", "1 fra ledelsen"),
                                row("Ledelse av legetjenesten", "-", 0, "-.....", "---", "ikke kjent"),
                                row("Forebygging og hele forløp", "BT", 1, "F-E--S", "✓p-", "1 fra ansatte"),
                                row("Lovpålagte avtaler", "BBBBBBBBBBTT--", 0, "......", "✓✓?", ""))));
        return new Matrix(
                "Områdene i to reformer: valg, tiltak, hvem som er med og hva som er forankret",
                new Matrix.Heads(
                        "Innsatsområde",
                        "Løsninger",
                        "Tiltak",
                        "Hvem er med",
                        "Forankret",
                        "Hvor kom det fra",
                        "Dette ser vi"),
                List.of(
                        new Column("A", "ansatte"),
                        new Column("T", "tillitsvalgte"),
                        new Column("B", "brukere"),
                        new Column("P", "pårørende"),
                        new Column("R", "råd for eldre"),
                        new Column("F", "frivillige")),
                List.of(
                        new Column("K", "kommunestyret"),
                        new Column("L", "ledelsen"),
                        new Column("O", "de ansattes organisasjoner")),
                sections);
    }

    private static Row row(String name, String choices, int measures, String groups, String legs, String origin) {
        List<Seen> seen = new ArrayList<>();
        if (groups.contains("E")) {
            seen.add(new Seen(Kind.GAP, 2, "2 ting gjenstår", "/fjordvik/signs"));
        }
        if (groups.startsWith("S")) {
            seen.add(new Seen(Kind.STRENGTH, 1, "1 styrke", "/fjordvik/signs"));
        }
        if (legs.startsWith("!")) {
            seen.add(new Seen(Kind.RISK, 1, "1 risiko", "/fjordvik/signs"));
            seen.add(new Seen(Kind.OPENING, 1, "1 mulighet", "/fjordvik/signs"));
        }
        return new Row(
                name,
                "/fjordvik/signs",
                leading(cells(choices)),
                measures,
                "/fjordvik/signs",
                leading(cells(groups)),
                leading(cells(legs)),
                origins(origin),
                seen);
    }

    private static List<Matrix.Origin> origins(String words) {
        return Arrays.stream(words.split(", ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> new Matrix.Origin(each, "/fjordvik/signs"))
                .toList();
    }

    private static List<Cell> leading(List<Cell> cells) {
        return cells.stream().map(each -> each.leadingTo("/fjordvik/signs")).toList();
    }

    private static List<Cell> cells(String signs) {
        return signs.chars()
                .mapToObj(sign -> switch ((char) sign) {
                    case '-' -> Cell.empty("ikke ennå");
                    case '.' -> Cell.none();
                    case '?' -> Cell.unknown("ikke kjent");
                    case '!' -> Cell.changed("endret siden");
                    case '✓' -> Cell.tick("i orden");
                    case 'i' -> Cell.plain("i", "bare informert");
                    case 'B', 'S' -> Cell.full(String.valueOf((char) sign), "helt");
                    case 'E', 'N' -> Cell.line(String.valueOf((char) sign), "sent");
                    default -> Cell.half(String.valueOf((char) sign), "delvis");
                })
                .toList();
    }
}
