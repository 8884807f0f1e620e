package no.varde.web.upkeep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.persistence.StoreFile;
import no.varde.web.http.Texts;

/** Says what a file holds. */
final class Inventory {

    private static final int SOME = 20;
    private static final double STEP = 1024;

    private final Texts texts;

    Inventory(Texts texts) {
        this.texts = texts;
    }

    /** What it holds of each municipality, as lines; of the first twenty when there are many. */
    List<String> lines(StoreFile.Contents contents) {
        List<StoreFile.Holding> all = contents.municipalities();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("upkeep.holds", texts.number(all.size()), texts.number(contents.facts())));
        all.stream()
                .limit(SOME)
                .forEach(each -> lines.add(
                        "  " + texts.get("upkeep.holds.each", each.name(), each.id(), texts.number(each.facts()))));
        if (all.size() > SOME) {
            lines.add("  " + texts.get("upkeep.holds.more", all.size() - SOME));
        }
        return lines;
    }

    /** A length as one says it: 340 kB, 1.2 MB. */
    String size(long bytes) {
        double megabytes = bytes / STEP / STEP;
        if (megabytes >= 1) {
            return texts.number(Math.round(megabytes * 10) / 10.0) + "\u00a0MB";
        }
        return texts.number(Math.max(1, Math.round(bytes / STEP))) + "\u00a0kB";
    }

    /** A path as one writes it on a command line. */
    static String quoted(Path path) {
        String plain = path.toString();
        return plain.matches("[\\p{L}\\p{N}/\\\\._:@+=-]+") ? plain : '"' + plain + '"';
    }
}
