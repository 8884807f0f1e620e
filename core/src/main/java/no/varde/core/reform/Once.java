package no.varde.core.reform;

import java.util.Optional;

/**
 * Something that is made once, when it is first asked for. Safe to share between threads.
 *
 * @param <T> what is made; never null
 */
final class Once<T> implements Reforms.Lazily<T> {

    private final Reforms.Lazily<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Once(Reforms.Lazily<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> seen = made;
        if (seen.isEmpty()) {
            synchronized (this) {
                seen = made;
                if (seen.isEmpty()) {
                    seen = Optional.of(maker.get());
                    made = seen;
                }
            }
        }
        return seen.get();
    }
}
