package no.varde.web.watch;

/** Something that must be well for the server to do its work, or that somebody should look at in time. */
public interface Check {

    /** How it stands. */
    enum State {
        /** As it should be. */
        OK,
        /** The server does its work, but somebody should look at it. */
        WARNING,
        /** The server cannot do its work. */
        FAILED
    }

    /**
     * What a check found.
     *
     * @param state how it stands
     * @param detail more, for those who run the server: what is wrong, or a figure; without personal data
     */
    record Result(State state, String detail) {}

    /** Its name: a few small letters. */
    String name();

    /** Looks. May take some seconds; what it throws counts as failed. It is asked again at most every few seconds. */
    Result look();

    /** A check of this name. */
    static Check of(String name, java.util.function.Supplier<Result> look) {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not the name of a check: " + name);
        }
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Result look() {
                return look.get();
            }
        };
    }
}
