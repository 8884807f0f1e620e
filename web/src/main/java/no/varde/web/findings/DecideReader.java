package no.varde.web.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.reform.Freedom;
import no.varde.core.reform.Provision;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformArea;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;
import no.varde.web.situation.Links;

/** Makes the sheet of what is fixed by law, expected and free, by reform and area. */
final class DecideReader {

    private final Situation situation;
    private final RoomFilter filter;
    private final Links links;
    private final Texts texts;

    DecideReader(Situation situation, RoomFilter filter, Links links) {
        this.situation = situation;
        this.filter = filter;
        this.links = links;
        this.texts = links.page().texts();
    }

    List<RoomSheet.DecideReform> read() {
        return situation.reforms().stream()
                .map(view -> decide(view.reform()))
                .filter(each -> !each.areas().isEmpty())
                .toList();
    }

    /** On how many points one may decide oneself, in what is shown. */
    int free() {
        return (int) situation.reforms().stream()
                .flatMap(view -> view.reform().areas().stream())
                .filter(filter::shows)
                .mapToLong(area -> area.provisions(Freedom.FREE, day()).size())
                .sum();
    }

    private LocalDate day() {
        return situation.asOf();
    }

    private RoomSheet.DecideReform decide(Reform reform) {
        List<ReformArea> areas = reform.areas().stream().filter(filter::shows).toList();
        String name = texts.of(reform.name());
        return new RoomSheet.DecideReform(
                name,
                counts(areas, name, "reform=" + reform.id()),
                areas.stream().map(this::decide).toList());
    }

    private RoomSheet.DecideArea decide(ReformArea area) {
        List<List<RoomSheet.DecideLine>> columns = new ArrayList<>();
        for (Freedom freedom : Freedom.values()) {
            columns.add(area.provisions(freedom, day()).stream().map(this::line).toList());
        }
        String name = texts.of(area.name());
        return new RoomSheet.DecideArea(
                name, links.area(area.id()), counts(List.of(area), name, "area=" + area.id()), columns);
    }

    private List<RoomSheet.DecideCount> counts(List<ReformArea> areas, String name, String shown) {
        String href = links.page().link("/room-for-action?" + shown) + "#decide";
        List<RoomSheet.DecideCount> counts = new ArrayList<>();
        for (Freedom freedom : Freedom.values()) {
            int number = areas.stream()
                    .mapToInt(area -> area.provisions(freedom, day()).size())
                    .sum();
            String label = texts.get("room.decide.count." + freedom.name(), name, number);
            counts.add(new RoomSheet.DecideCount(number, label, href));
        }
        return counts;
    }

    private RoomSheet.DecideLine line(Provision each) {
        String source = each.law().map(texts::of).orElseGet(() -> texts.get("room.source", each.knowledge()));
        return new RoomSheet.DecideLine(
                texts.of(each.line()), each.verified() ? source : source + ", " + texts.get("room.check"));
    }
}
