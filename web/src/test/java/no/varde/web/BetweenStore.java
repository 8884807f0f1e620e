package no.varde.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.core.store.Writing;

/** A store in which somebody else writes something just before the next write, as it happens when two work at once. */
public final class BetweenStore extends OverStore {

    private final AtomicReference<Optional<Consumer<Writing>>> meanwhile = new AtomicReference<>(Optional.empty());

    /** Over another store. */
    public BetweenStore(FactStore store) {
        super(store);
    }

    /** What somebody else writes just before the next write. */
    public void meanwhile(Consumer<Writing> work) {
        meanwhile.set(Optional.of(work));
    }

    @Override
    public <T> T write(Signature signature, Function<Writing, T> work) {
        meanwhile
                .getAndSet(Optional.empty())
                .ifPresent(other -> super.write(Signature.of("somebody else", signature.at()), to -> {
                    other.accept(to);
                    return true;
                }));
        return super.write(signature, work);
    }
}
