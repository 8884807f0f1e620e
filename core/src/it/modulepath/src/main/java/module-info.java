/** An application of its own that embeds the core as a module. */
module org.example.embedding {
    requires transitive no.varde.core;

    exports org.example.embedding;
}
