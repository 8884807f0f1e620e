package no.varde.web.browser;

import no.varde.web.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on personal data, in a real browser: three languages, wide and narrow, no axe violation. */
@ExtendWith(Chromium.class)
class PrivacyPagesTest {

    @SuppressWarnings("NullAway.Init")
    private static SampleServer sample;

    @BeforeAll
    static void serve() {
        sample = SampleServer.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/data",
                "/about/personal-data",
                "/fjordvik/retention",
                "/fjordvik/people/representative/erase",
                "/fjordvik/erase-name",
                "/server/people",
                "/server/trail",
                "/server/trail/check"
            })
    void readsWellForEverybody(String path, Pages pages) {
        pages.checkEverywhere(
                sample.url(path), path.replaceAll("[^a-z0-9]+", "-").substring(1));
    }
}
