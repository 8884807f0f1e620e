package no.varde.persistence;

import java.nio.file.Path;
import no.varde.core.store.FactStore;
import no.varde.core.testkit.FactStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest implements FactStoreContract {

    private SqliteStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder.resolve("varde.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public FactStore store() {
        return store;
    }
}
