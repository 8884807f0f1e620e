package no.varde.web.watch;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * How a failure is written into the log: what failed and where, and what it says only when that is about the machine.
 * Values refuse what they do not take with a message that names it, and what they refused may be somebody's name.
 */
final class Causes {

    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 40;
    private static final List<String> OF_THE_DATABASE = List.of("no.varde.persistence.", "java.sql.", "org.sqlite.");
    private static final List<Class<? extends Throwable>> ABOUT_THE_MACHINE = List.of(
            IOException.class,
            GeneralSecurityException.class,
            TimeoutException.class,
            InterruptedException.class,
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArithmeticException.class,
            Error.class);

    private Causes() {}

    /**
     * One failure of a chain.
     *
     * @param kind its class
     * @param message what it says; empty when that may be about somebody
     * @param frames where it was thrown, the innermost place first
     */
    record Cause(String kind, String message, List<String> frames) {}

    /** A failure and what caused it, the outermost first. */
    static List<Cause> of(Throwable thrown) {
        List<Cause> causes = new ArrayList<>();
        Throwable next = thrown;
        while (next != null && causes.size() < MOST_CAUSES) {
            String message = next.getMessage() == null || !isAboutTheMachine(next) ? "" : next.getMessage();
            List<String> frames = new ArrayList<>();
            for (StackTraceElement frame : next.getStackTrace()) {
                if (frames.size() < MOST_FRAMES) {
                    frames.add(frame.toString());
                }
            }
            causes.add(new Cause(next.getClass().getName(), message, List.copyOf(frames)));
            next = next.getCause();
        }
        return causes;
    }

    private static boolean isAboutTheMachine(Throwable thrown) {
        String name = thrown.getClass().getName();
        return OF_THE_DATABASE.stream().anyMatch(name::startsWith)
                || ABOUT_THE_MACHINE.stream().anyMatch(kind -> kind.isInstance(thrown));
    }
}
