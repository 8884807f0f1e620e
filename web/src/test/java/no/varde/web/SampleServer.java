package no.varde.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.varde.web.upkeep.DataFolder;

/** The whole program on a free port, with the sample municipality in a folder of its own, for tests. */
public final class SampleServer implements AutoCloseable {

    private final VardeServer server;

    private SampleServer(VardeServer server) {
        this.server = server;
    }

    /** Starts it; the folder is thrown away with the machine's other temporary files. */
    public static SampleServer start() {
        try {
            Path folder = Files.createTempDirectory("varde-sample");
            DataFolder data = DataFolder.open(folder);
            Settings settings = new Settings(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), List.of(), folder, true, 60);
            return new SampleServer(Varde.serve(settings, data, () -> close(data)));
        } catch (Exception e) {
            throw new IllegalStateException("The sample cannot be served", e);
        }
    }

    private static void close(DataFolder data) {
        try {
            data.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole address of a path. */
    public String url(String path) {
        return "http://localhost:" + server.port() + path;
    }

    @Override
    public void close() {
        server.close();
    }
}
