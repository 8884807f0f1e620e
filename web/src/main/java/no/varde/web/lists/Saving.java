package no.varde.web.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.varde.core.basics.Fact;
import no.varde.core.basics.When;
import no.varde.core.plan.SubstanceChange;
import no.varde.core.store.FactStore;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.web.http.Values;

/** Saves what a list changes, all or nothing. */
final class Saving {

    private static final String SUBSTANCE = "substance.";

    private final FactStore store;
    private final String municipality;

    Saving(FactStore store, String municipality) {
        this.store = store;
        this.municipality = municipality;
    }

    /** The name of the field in which somebody says what changed in substance. */
    static String substance(Edits.Changed row) {
        return SUBSTANCE + row.fact().id();
    }

    /** Leaves a write without a trace. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Saves in one write.
     *
     * @param form says what changed in substance
     * @return false when somebody changed one of the facts since they were compared; then nothing is saved
     */
    boolean save(Edits edits, Values form, LocalDate today, Signature signature) {
        List<Fact> more = new ArrayList<>();
        edits.fresh().forEach(each -> more.add(each.fact()));
        edits.changed().forEach(each -> substance(each, form, today).ifPresent(more::add));
        try {
            return store.write(signature, to -> {
                for (Edits.Changed each : edits.changed()) {
                    boolean isOther = !each.fact().equals(each.now().fact());
                    if (isOther
                            && !(to.change(municipality, each.fact(), each.now().version()) instanceof Saved.Done)) {
                        throw new Stop();
                    }
                }
                more.forEach(each -> to.add(municipality, each));
                return true;
            });
        } catch (Stop stopped) {
            return false;
        }
    }

    private static Optional<Fact> substance(Edits.Changed row, Values form, LocalDate today) {
        String what = form.text(substance(row));
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new SubstanceChange(
                        UUID.randomUUID().toString(), row.fact().ref(), When.day(today), what, Optional.empty()));
    }
}
