package no.varde.core.basics;

/** Something with a name that people read, in three languages. */
public interface Labelled {

    /** The name as people say it, without a leading capital where the language has none. */
    LocalizedText label();
}
