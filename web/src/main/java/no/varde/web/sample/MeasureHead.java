package no.varde.web.sample;

import java.math.BigDecimal;
import java.util.Optional;
import no.varde.core.basics.When;
import no.varde.core.plan.Approach;
import no.varde.core.plan.Cost;
import no.varde.core.plan.Measure;
import no.varde.core.plan.TimeSetAside;

/** Reads what a measure is: its title, what it gives whom, approach, cost, time set aside and design start. */
final class MeasureHead {

    private MeasureHead() {}

    static Measure read(Block block, Days days) {
        return new Measure(
                block.id(),
                block.get("tittel").text(0),
                block.value("gir"),
                block.value("tilnærming").map(word -> Words.of(Approach.class, word)),
                block.find("kostnad").map(MeasureHead::cost),
                block.find("tid").map(MeasureHead::time),
                block.value("utformes fra").map(days::when).orElse(When.unknown()));
    }

    /** An amount with its source and a remark: {@code 85 000 kr | tilskudd | første året}. */
    private static Cost cost(Entry line) {
        String kroner = line.text(0).replace(" kr", "").replace(" ", "");
        return new Cost(
                new BigDecimal(kroner), line.field(1).map(word -> Words.of(Cost.Source.class, word)), line.field(2));
    }

    /** {@code ingen}, {@code vikar}, {@code annet}, {@code stilling}, or a share of a post: {@code 20 %}. */
    private static TimeSetAside time(Entry line) {
        String text = line.text(0);
        if (text.endsWith(" %")) {
            return new TimeSetAside(
                    TimeSetAside.Kind.SHARE_OF_POST,
                    Optional.of(new BigDecimal(text.substring(0, text.length() - 2))),
                    line.field(1));
        }
        TimeSetAside.Kind kind = switch (text) {
            case "ingen" -> TimeSetAside.Kind.NONE;
            case "vikar" -> TimeSetAside.Kind.RELIEF_COVER;
            case "stilling" -> TimeSetAside.Kind.SHARE_OF_POST;
            case "annet" -> TimeSetAside.Kind.OTHER;
            default -> throw line.wrong("no time set aside is called " + text);
        };
        return new TimeSetAside(kind, Optional.empty(), line.field(1));
    }
}
