package no.varde.web.findings;

import java.util.ArrayList;
import java.util.List;
import no.varde.core.basics.Principle;
import no.varde.core.basics.Ref;
import no.varde.core.findings.Finding;
import no.varde.core.situation.AreaView;
import no.varde.core.situation.ReformView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;
import no.varde.web.situation.FindingCard;
import no.varde.web.situation.Links;
import no.varde.web.situation.Signs;

/**
 * Puts what is seen in groups: by kind, by the first area that it belongs to, or by the principle that it rests on first.
 * Each stands once, and within a group in the order of all findings.
 */
final class RoomGroups {

    /** How many findings of a kind are shown at once. */
    private static final int FIRST = 10;

    /** How many are shown at once of an area or a principle, of which there are many. */
    private static final int FIRST_OF_MANY = 3;

    /** How many strengths are shown at once as long as nobody asks for them. */
    private static final int FIRST_STRENGTHS = 3;

    /** Stands for what belongs to no area. */
    private static final String NO_AREA = "none";

    private final Situation situation;
    private final RoomFilter filter;
    private final Links links;
    private final Texts texts;

    RoomGroups(Situation situation, RoomFilter filter, Links links) {
        this.situation = situation;
        this.filter = filter;
        this.links = links;
        this.texts = links.page().texts();
    }

    /** What one can group by. */
    List<Choice> choices() {
        return Choice.of(
                List.of(RoomFilter.By.values()),
                RoomFilter.By::text,
                each -> texts.get("room.grouped." + each.text()),
                List.of(filter.by().text()));
    }

    List<RoomSheet.KindGroup> read(List<Finding> shown) {
        return switch (filter.by()) {
            case KIND -> byKind(shown);
            case AREA -> byArea(shown);
            case PRINCIPLE -> byPrinciple(shown);
        };
    }

    private List<RoomSheet.KindGroup> byKind(List<Finding> shown) {
        List<RoomSheet.KindGroup> groups = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<Finding> each =
                    shown.stream().filter(one -> one.kind() == kind).toList();
            if (!each.isEmpty()) {
                groups.add(group(
                        "kind-" + Signs.text(kind) + "-seen",
                        texts.get("room.group." + kind.name(), each.size()),
                        each,
                        kind == Finding.Kind.STRENGTH && filter.isEmpty() ? FIRST_STRENGTHS : FIRST));
            }
        }
        return groups;
    }

    private List<RoomSheet.KindGroup> byArea(List<Finding> shown) {
        List<RoomSheet.KindGroup> groups = new ArrayList<>();
        List<Finding> left = new ArrayList<>(shown);
        for (ReformView reform : situation.reforms()) {
            reform.areas().stream().map(AreaView::area).filter(filter::shows).forEach(area -> {
                List<Finding> its = left.stream()
                        .filter(each -> each.subject().isWithin(Ref.area(area.id())))
                        .toList();
                left.removeAll(its);
                String name = texts.get("reforms.same.area", reform.reform().name(), area.name());
                addArea(area.id(), name, its, groups);
            });
        }
        addArea(NO_AREA, texts.get("room.grouped.area.none"), left, groups);
        return groups;
    }

    private void addArea(String id, String name, List<Finding> its, List<RoomSheet.KindGroup> groups) {
        if (!its.isEmpty()) {
            groups.add(group(
                    "area-" + id.replace('.', '-') + "-seen",
                    texts.get("signs.says", name, its.size()),
                    its,
                    FIRST_OF_MANY));
        }
    }

    private List<RoomSheet.KindGroup> byPrinciple(List<Finding> shown) {
        List<RoomSheet.KindGroup> groups = new ArrayList<>();
        for (Principle principle : Principle.values()) {
            List<Finding> each = shown.stream()
                    .filter(one -> one.principles().get(0) == principle)
                    .toList();
            if (!each.isEmpty()) {
                groups.add(group(
                        "principle-" + principle.name() + "-seen",
                        texts.get("signs.says", principle.name() + " · " + texts.of(principle), each.size()),
                        each,
                        FIRST_OF_MANY));
            }
        }
        return groups;
    }

    private RoomSheet.KindGroup group(String id, String name, List<Finding> all, int most) {
        List<FindingCard> cards = FindingCard.of(all, links);
        int first = Math.min(cards.size(), most);
        return new RoomSheet.KindGroup(id, name, cards.subList(0, first), cards.subList(first, cards.size()));
    }
}
