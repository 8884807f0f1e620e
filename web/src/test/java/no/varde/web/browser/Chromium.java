package no.varde.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real browser: {@code @ExtendWith(Chromium.class)}, and a parameter of type {@link Pages}. One browser
 * serves all tests of a process, and one {@link Pages} all tests of a class. Without Chromium the tests are skipped and say
 * how to get it; with {@code VARDE_BROWSER=required} its absence is a failure. {@code VARDE_CHROMIUM} names another
 * program than the usual.
 */
public final class Chromium implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

    private static final Namespace STORE = Namespace.create(Chromium.class);
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** A page runs its scripts, and axe, only once: to compile them well takes longer than it saves. */
    private static final String SCRIPTS_AS_THEY_ARE = "--js-flags=--no-turbofan --no-maglev";

    private static final String MISSING = "Chromium is missing, so pages are not tried in a browser. Install it "
            + "(Debian: apt-get install chromium), or name the program in VARDE_CHROMIUM.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return find().isPresent() || isRequired()
                ? ConditionEvaluationResult.enabled("Chromium is there, or must be")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (find().isEmpty()) {
            throw new IllegalStateException("VARDE_BROWSER=required, but: " + MISSING);
        }
        Shared shared = context.getStore(StoreScope.LAUNCHER_SESSION, STORE)
                .computeIfAbsent("browser", key -> new Shared(find().orElseThrow()), Shared.class);
        context.getStore(STORE).put(Pages.class, new Pages(shared.readers, page -> {}));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pages.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(STORE).get(Pages.class, Pages.class));
    }

    /** Whether pages can be tried here. */
    public static boolean isThere() {
        return find().isPresent();
    }

    /** Does something with a browser of its own, in the calling thread. */
    public static <T> T alone(Function<Browser, T> work) {
        try (Shared own = new Shared(find().orElseThrow())) {
            return work.apply(own.browser);
        }
    }

    static boolean isRequired() {
        return "required".equals(System.getenv("VARDE_BROWSER"));
    }

    static Optional<Path> find() {
        String named = System.getenv("VARDE_CHROMIUM");
        List<String> candidates = named == null ? USUAL : List.of(named);
        return candidates.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** One browser for all classes that a process runs, however they come to it, closed at its end. */
    private static final class Shared implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;
        private final Readers readers;

        Shared(Path program) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of(
                                    "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", SCRIPTS_AS_THEY_ARE)));
            readers = new Readers(browser);
        }

        @Override
        public void close() {
            readers.close();
            browser.close();
            playwright.close();
        }
    }
}
