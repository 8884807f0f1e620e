package no.varde.web;

import java.io.IOException;
import no.varde.core.store.FactStore;
import no.varde.web.access.DemoGate;
import no.varde.web.sample.SampleMunicipality;

/**
 * Keeps the demonstration, which lets everybody in, apart from real data: it is not started over a folder in which somebody
 * can sign in or another municipality is served, nor a real server over a folder that a demonstration has used.
 */
final class DataApart {

    private DataApart() {}

    /** Thrown when a folder is of the other sort; the message is the key of a text that takes the folder. */
    static final class WrongFolder extends IOException {

        private static final long serialVersionUID = 1L;

        private final String key;

        WrongFolder(String key) {
            super(key);
            this.key = key;
        }

        /** The key of the text that says so. */
        String key() {
            return key;
        }
    }

    /** Looks at what is in a store before anything is written into it. */
    static void check(FactStore store, boolean demo) throws WrongFolder {
        boolean used = DemoGate.isIn(store);
        if (demo && (DemoGate.anybodyElseCanSignIn(store) || (!used && isAnotherServed(store)))) {
            throw new WrongFolder("server.data.real");
        }
        // A real server starts often, and looks no further where no demonstration was.
        if (!demo && used && !DemoGate.anybodyElseCanSignIn(store)) {
            throw new WrongFolder("server.data.demo");
        }
    }

    /** Whether there is a municipality that is not the sample; visitors of a demonstration take up others. */
    private static boolean isAnotherServed(FactStore store) {
        boolean sample = SampleMunicipality.isIn(store);
        return store.read(reading -> reading.municipalities().stream()
                .anyMatch(each -> !sample || !each.id().equals(SampleMunicipality.ID)));
    }
}
