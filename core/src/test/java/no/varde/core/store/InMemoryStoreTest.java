package no.varde.core.store;

import no.varde.core.testkit.FactStoreContract;

class InMemoryStoreTest implements FactStoreContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    public FactStore store() {
        return store;
    }
}
