package no.varde.web.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.core.basics.Ref;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.exchange.TableCell;
import no.varde.web.http.Texts;

/** What Varde says of a fact today, beside what is recorded of it: it is written in a list and not read from it. */
final class Today {

    private final Situation situation;
    private final Texts texts;

    Today(Situation situation, Texts texts) {
        this.situation = situation;
        this.texts = texts;
    }

    /** What the columns of a kind of fact are called, by their names. */
    Map<String, String> columns(Ref.Kind kind) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (kind == Ref.Kind.MEASURE) {
            for (String each : List.of("life", "status", "sector", "owner")) {
                columns.put(each, texts.get("measures." + each));
            }
        }
        return columns;
    }

    /** The cells of a fact in these columns. */
    List<TableCell> cells(Ref ref) {
        Optional<MeasureView> view = ref.kind() == Ref.Kind.MEASURE ? situation.measure(ref.id()) : Optional.empty();
        return view.map(each -> List.of(
                        new TableCell.Text(
                                each.life().map(texts::of).map(texts::capital).orElse("")),
                        each.status()
                                .<TableCell>map(note -> new TableCell.Day(note.on()))
                                .orElse(new TableCell.Text("")),
                        new TableCell.Text(String.join("\n", each.sectors())),
                        new TableCell.Text(String.join("\n", each.owners()))))
                .orElse(List.of());
    }
}
