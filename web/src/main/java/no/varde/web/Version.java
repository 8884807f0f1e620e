package no.varde.web;

import java.util.Optional;

/** The program's version, as the jar's manifest has it. */
final class Version {

    /** The version, or "dev" when it does not run from a jar. */
    static final String TEXT = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("dev");

    private Version() {}
}
