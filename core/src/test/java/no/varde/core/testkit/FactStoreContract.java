package no.varde.core.testkit;

/**
 * The contract that every {@link no.varde.core.store.FactStore} keeps. A test class of a store implements this and hands
 * out a new, empty store for each test; it closes the store afterwards.
 */
public interface FactStoreContract
        extends StoreKeepsFacts,
                StoreKeepsPeople,
                StoreKeepsVersions,
                StoreUndoesBatches,
                StoreServesMany,
                StoreTakesMany,
                StoreIsShared,
                StoreErases,
                StoreErasesPeople,
                StoreGuardsComments,
                StoreTracesPeople,
                StoreEndsAndCorrects,
                StoreKnowsWhatWasKnown {}
