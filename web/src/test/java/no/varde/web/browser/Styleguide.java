package no.varde.web.browser;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.varde.core.access.Right;
import no.varde.web.chart.Cell;
import no.varde.web.chart.Disc;
import no.varde.web.chart.Grid;
import no.varde.web.chart.Joins;
import no.varde.web.chart.Kind;
import no.varde.web.chart.Leg;
import no.varde.web.chart.Position;
import no.varde.web.chart.Stone;
import no.varde.web.chart.Timeline;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import varde.pages.StaticTemplates;

/** Pages that show every shared part once, with invented content; for tests and for the eye. */
final class Styleguide {

    private static final StaticTemplates T = new StaticTemplates();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Styleguide() {}

    static void addTo(Routes.Builder routes) {
        routes.get("/{municipality}/signs", Right.READ, Styleguide::signs);
        routes.get("/{municipality}/matrix", Right.READ, Styleguide::matrix);
        routes.get("/{municipality}/form", Right.READ, Styleguide::form);
        routes.post(
                "/{municipality}/form",
                Right.CHANGE,
                request -> Answer.seeOther("/fjordvik/form").saying("common.saved"));
    }

    private static Answer signs(Request request) {
        Page page = request.page("Fast kontaktperson i hjemmetjenesten")
                .in("measures")
                .under("Tiltak", "/measures")
                .showingDay();
        List<JteModel> parts = new ArrayList<>();
        parts.add(section("s1", "Trinn for trinn", T.partsTimeline(page, timeline(), "t1", "", false)));
        parts.add(section("s2", "En reform med faser", T.partsTimeline(page, reform(), "t2", "", false)));
        parts.add(section(
                "s3",
                "Hvem er med, og hvor mye",
                T.partsDiscs(grid()),
                T.partsLegend(page, "discs", all(T.partsLegenddiscs(discs())))));
        parts.add(section(
                "s4",
                "Tre steinar i ein varde",
                T.partsLegs(
                        List.of(
                                new Leg(
                                        Stone.MISSING,
                                        Cell.empty("ikke drøftet"),
                                        "De ansattes organisasjoner",
                                        "ikke drøftet med hovedtillitsvalgte",
                                        "",
                                        ""),
                                new Leg(
                                        Stone.COVERED,
                                        Cell.half("p", "dekket av planvedtak"),
                                        "Ledelsen",
                                        "virksomhetsplan 2026, referat 12. januar 2026",
                                        "",
                                        ""),
                                new Leg(
                                        Stone.CHANGED,
                                        Cell.changed("endret etter vedtaket"),
                                        "Kommunestyret",
                                        "PS 41/24, 20. juni 2024",
                                        "/fjordvik/signs",
                                        "innholdet er endret 11. juni 2026")),
                        "Organisasjonene: mangler. Ledelsen: dekket av plan. Kommunestyret: endret siden.",
                        "c1"),
                T.partsPosition(new Position(0.6, OptionalDouble.of(0.25), "ovenfra", "nedenfra", "Litt nedenfra"))));
        parts.add(section(
                "s5",
                "Funn",
                all(
                        T.partsFinding(
                                Kind.RISK,
                                "Risiko",
                                "Ansatte er ikke spurt om «Digital medisindispenser»",
                                "/fjordvik/signs",
                                "L8 · medvirkning fra starten",
                                "De berøres, men er så langt bare informert.",
                                3,
                                "Digital medisindispenser",
                                "/fjordvik/signs",
                                "/about/principles"),
                        T.partsFinding(
                                Kind.OPENING,
                                "Mulighet",
                                "Én jobb, to reformer",
                                "/fjordvik/signs",
                                "L1 · bruk det som virker",
                                "Begge ber om trygghet.",
                                3,
                                "",
                                "",
                                "/about/principles"),
                        T.partsFinding(
                                Kind.GAP,
                                "Gjenstår",
                                "Refleksjonen er ikke gjort",
                                "/fjordvik/signs",
                                "L17 · tid til refleksjon",
                                "Innføringen er ferdig.",
                                3,
                                "",
                                "",
                                "/about/principles"),
                        T.partsFinding(
                                Kind.STRENGTH,
                                "Styrke",
                                "Råd for eldre var med fra starten",
                                "/fjordvik/signs",
                                "L8 · medvirkning fra starten",
                                "De ble rådspurt først.",
                                3,
                                "",
                                "",
                                "/about/principles")),
                true));
        parts.add(section(
                "s6",
                "Et funn som står for seg",
                T.partsWidefinding(
                        Kind.RISK,
                        "Risiko",
                        "Ansatte er ikke spurt, og innføringen starter om 12 dager",
                        "L8 · medvirkning fra starten",
                        "/fjordvik/signs",
                        "Hvorfor",
                        text("Ansatte er berørt."),
                        "Hva som kan gjøres",
                        text("Hold et møte før 4. desember."),
                        text("Digital medisindispenser"),
                        "f1",
                        3)));
        parts.add(section("s7", "Sammenhenger", T.partsJoins(page, joins(), "j1", "")));
        parts.add(section("s8", "Tomt", T.partsEmpty("Ingen tiltak ennå.", "Nytt tiltak", "/fjordvik/signs")));
        return Answer.page(T.layoutMain(
                page,
                "Hver bruker får én person å ringe til, og slipper å fortelle alt på nytt.",
                null,
                null,
                all(parts)));
    }

    private static Timeline timeline() {
        return new Timeline(
                "Planlagte og faktiske trinn for tiltaket, 2024 til 2027",
                List.of(
                        row("Planlegging", "2024-02-01", "2024-09-01", "2024-02-10", "2024-10-05", ""),
                        row("Forberedelse", "2024-09-01", "2025-02-28", "2024-10-05", "2025-03-10", ""),
                        new Timeline.Row(
                                "Innføring",
                                span("2025-03-01", "2026-09-01"),
                                Optional.of(Timeline.Span.since(LocalDate.of(2025, 3, 10))),
                                ""),
                        row("Refleksjon", "2026-03-01", "2026-04-15", "", "", "ikke gjort"),
                        row("Evaluering", "2026-11-01", "2027-01-15", "", "", ""),
                        row("Ordinær drift", "2027-01-15", "2027-06-30", "", "", "")),
                List.of(
                        event("2024-01-15", "Ansatte og råd for eldre"),
                        event("2024-06-20", "Kommunestyret, PS 41/24"),
                        event("2024-07-02", "Drøftet"),
                        event("2025-06-11", "Pårørende med"),
                        event("2026-06-11", "Endret i innhold")),
                TODAY,
                new Timeline.Words("i dag", "Hendelser", "Planlagt", "Faktisk"));
    }

    private static Timeline reform() {
        return new Timeline(
                "Samhandlingsreformen fra 2009",
                List.of(
                        row("I kraft", "2012-01-01", "", "2012-01-01", "", ""),
                        row("Helsefellesskap", "2019-10-23", "", "2020-01-01", "", "")),
                List.of(event("2009-06-19", "Meldingen"), event("2022-08-01", "To nye avtaler")),
                TODAY,
                new Timeline.Words("i dag", "Hendelser", "Planlagt", "Faktisk"));
    }

    private static Timeline.Row row(String label, String from, String to, String begun, String done, String remark) {
        return new Timeline.Row(label, span(from, to), span(begun, done), remark);
    }

    private static Optional<Timeline.Span> span(String from, String to) {
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline.Span(
                        LocalDate.parse(from), to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to))));
    }

    private static Timeline.Event event(String day, String label) {
        return new Timeline.Event(LocalDate.parse(day), label, day, false);
    }

    private static List<Disc> discs() {
        return List.of(
                new Disc(1, "informert"),
                new Disc(2, "rådspurt"),
                new Disc(3, "involvert"),
                new Disc(4, "samarbeid"),
                new Disc(5, "avgjør selv"),
                Disc.none("ingen"),
                Disc.unknown("ikke kjent"));
    }

    private static Grid grid() {
        List<Disc> discs = discs();
        return new Grid(
                "Hvem er med, og hvor mye",
                "Gruppe",
                List.of("Planlegging", "Forberedelse", "Innføring"),
                "Med",
                List.of(
                        new Grid.Row(
                                "Ansatte",
                                List.of(discs.get(3), discs.get(2), discs.get(4)),
                                Cell.full("S", "fra starten"),
                                "fra starten"),
                        new Grid.Row(
                                "Tillitsvalgte",
                                List.of(discs.get(5), discs.get(1), discs.get(1)),
                                Cell.line("E", "etter vedtaket"),
                                "etter vedtaket"),
                        new Grid.Row(
                                "Pårørende",
                                List.of(discs.get(6), discs.get(5), discs.get(0)),
                                Cell.plain("i", "bare informert"),
                                "bare informert")));
    }

    private static Joins joins() {
        return new Joins(
                "Hvilke områder som henger sammen",
                List.of(
                        new Joins.Group(
                                "Leve hele livet",
                                List.of(
                                        new Joins.Node("a", "Et aldersvennlig Norge"),
                                        new Joins.Node("b", "Sammenheng i tjenestene"),
                                        new Joins.Node("c", "Styring og ledelse, forbedringsarbeid og innovasjon"))),
                        new Joins.Group(
                                "Samhandlingsreformen",
                                List.of(new Joins.Node("d", "Samordning mellom kommuner, helseforetak og tjenester")))),
                List.of(new Joins.Group(
                        "Bo trygt hjemme",
                        List.of(
                                new Joins.Node("e", "Levende lokalsamfunn"),
                                new Joins.Node("f", "Boligtilpasning og boligplanlegging"),
                                new Joins.Node("g", "Kompetente og myndiggjorte medarbeidere"),
                                new Joins.Node("h", "Trygghet for brukere og støtte til pårørende")))),
                List.of(
                        new Joins.Line(
                                "a",
                                "e",
                                3,
                                "3 tiltak",
                                "/fjordvik/signs",
                                List.of(new Joins.Behind("Turvenn", "/fjordvik/signs"))),
                        new Joins.Line("a", "f", 1, "1 tiltak", ""),
                        new Joins.Line("b", "h", 5, "5 tiltak", ""),
                        new Joins.Line("c", "g", 0, "kan knyttes sammen", ""),
                        new Joins.Line("d", "h", 2, "2 tiltak", "")));
    }

    private static Answer matrix(Request request) {
        Page page = request.page("Slik står reformarbeidet").in("overview").showingDay();
        Content legend = all(
                T.partsLegendrow(
                        "Løsninger",
                        List.of(
                                Cell.full("B", "tas i bruk"),
                                Cell.half("T", "tilpasses"),
                                Cell.half("P", "på plass fra før"),
                                Cell.line("N", "ikke nå"),
                                Cell.empty("ikke valgt"))),
                T.partsLegendrow(
                        "Hvem er med",
                        List.of(
                                Cell.full("S", "fra starten"),
                                Cell.half("F", "før vedtaket"),
                                Cell.line("E", "etter vedtaket"),
                                Cell.plain("i", "bare informert"),
                                Cell.empty("ikke ennå"),
                                Cell.unknown("ikke kjent"))),
                T.partsLegendrow(
                        "Forankret",
                        List.of(
                                Cell.tick("i orden"),
                                Cell.half("p", "dekket av plan"),
                                Cell.changed("endret siden"),
                                Cell.empty("mangler"))));
        return Answer.page(T.layoutMain(
                page,
                "22 tiltak svarer på fire reformer; 9 av dem svarer på mer enn én. Tillitsvalgte mangler på 10 av 20 områder.",
                null,
                null,
                all(section(
                        "m",
                        "Reformer og nasjonale satsinger",
                        T.partsLegend(page, "matrix", legend),
                        T.partsMatrix(MatrixSample.of())))));
    }

    private static Answer form(Request request) {
        request.day();
        Page page = request.page("Nytt tiltak")
                .in("measures")
                .under("Tiltak", "/measures")
                .failed();
        FieldErrors errors = new FieldErrors()
                .add("name", "Skriv hva tiltaket heter.")
                .add("start", "«31.02.2026» er ikke en dato som finnes.")
                .add("reform", "Velg minst én reform.");
        Content form = output -> {
            T.partsErrors(page, errors).render(output);
            output.writeContent("<form class=\"v-form\" method=\"post\" action=\"/fjordvik/form\">");
            T.partsToken(page).render(output);
            T.partsField(page, "name", "Hva heter tiltaket?", "", "", "", errors, true, true, false, "full", "off")
                    .render(output);
            T.partsField(
                            page,
                            "start",
                            "Når startet utformingen?",
                            "31.02.2026",
                            "For eksempel 22.11.2026, november 2026 eller 2026",
                            "",
                            errors,
                            false,
                            true,
                            false,
                            "short",
                            "off")
                    .render(output);
            T.partsTextarea(page, "what", "Hva blir annerledes, og for hvem?", "", "", errors, true, 3)
                    .render(output);
            List<Choice> choices =
                    List.of(new Choice("lhl", "Leve hele livet", true), new Choice("bth", "Bo trygt hjemme", false));
            T.partsSelect(page, "state", "Status", choices, "", "Foreslått: det vanlige", errors, true, false, false)
                    .render(output);
            T.partsChoices("reform", "Hvilke reformer svarer det på?", choices, true, "", "", errors)
                    .render(output);
            output.writeContent("<div class=\"v-buttons\"><button class=\"ds-button\">Lagre</button></div></form>");
        };
        return Answer.invalid(T.layoutMain(page, "", null, null, form));
    }

    private static JteModel section(String id, String title, JteModel... parts) {
        return T.partsSection(title, id, "", "", null, all(parts));
    }

    private static JteModel section(String id, String title, Content content, boolean cards) {
        Content whole = output -> {
            output.writeContent(cards ? "<div class=\"v-findings\">" : "<div>");
            content.writeTo(output);
            output.writeContent("</div>");
        };
        return T.partsSection(title, id, "alt vi ser", "/fjordvik/signs", null, whole);
    }

    private static Content text(String text) {
        return output -> output.writeContent("<p>" + text + "</p>");
    }

    private static Content all(JteModel... parts) {
        return all(List.of(parts));
    }

    private static Content all(List<JteModel> parts) {
        return output -> parts.forEach(part -> part.render(output));
    }
}
