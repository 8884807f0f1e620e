package no.varde.web.intake;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.intake.SheetText;
import no.varde.core.reform.Reforms;

/** The spreadsheets that are being brought in, in memory; the ones used longest ago give way to new ones. */
final class Drafts {

    private static final int MOST = 20;
    private static final int MOST_CELLS = 1_200_000;

    private final Map<String, Draft> all = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Draft add(String municipality, String file, List<SheetText> sheets, Reforms reforms) {
        Draft draft = new Draft(UUID.randomUUID().toString(), municipality, file, sheets, reforms);
        all.put(draft.id(), draft);
        Iterator<Draft> oldest = all.values().iterator();
        int cells = all.values().stream().mapToInt(Draft::cells).sum();
        while (oldest.hasNext() && all.size() > 1 && (all.size() > MOST || cells > MOST_CELLS)) {
            Draft next = oldest.next();
            if (next != draft) {
                cells -= next.cells();
                oldest.remove();
            }
        }
        return draft;
    }

    /** A municipality's draft; empty when it was saved, dropped, or gave way. */
    synchronized Optional<Draft> find(String municipality, String id) {
        return Optional.ofNullable(all.get(id))
                .filter(each -> each.municipality().equals(municipality));
    }

    synchronized void drop(Draft draft) {
        all.remove(draft.id());
    }
}
