package no.varde.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A client that says exactly what it is told to, for tests of clients that misbehave. */
final class Raw implements AutoCloseable {

    private final Socket socket;

    Raw(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(30_000);
        socket.setTcpNoDelay(true);
    }

    /** Sends text; answers whether the server still takes it. */
    boolean send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** All that the server says until it closes the connection. */
    String rest() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder text = new StringBuilder();
        byte[] some = new byte[8192];
        try {
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                text.append(new String(some, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketException e) {
            // Cut off rather than closed.
        }
        return text.toString();
    }

    /** Asks for a whole answer over a connection of its own. */
    static String ask(int port, String request) throws IOException {
        try (Raw client = new Raw(port)) {
            client.send(request);
            return client.rest();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
