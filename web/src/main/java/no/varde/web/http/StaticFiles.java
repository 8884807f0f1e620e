package no.varde.web.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * The files that pages need: style, script, fonts, the mark. Their address holds a sum over all of them, so that a
 * browser may keep them for ever and still gets new ones with a new version. What compresses is compressed once.
 */
public final class StaticFiles {

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("designsystemet.css", "text/css;charset=utf-8");
        TYPES.put("theme.css", "text/css;charset=utf-8");
        TYPES.put("varde.css", "text/css;charset=utf-8");
        TYPES.put("varde.js", "text/javascript;charset=utf-8");
        TYPES.put("passkey.js", "text/javascript;charset=utf-8");
        TYPES.put("round.js", "text/javascript;charset=utf-8");
        TYPES.put("varde.svg", "image/svg+xml");
        TYPES.put("inter-latin.woff2", "font/woff2");
        TYPES.put("inter-latin-ext.woff2", "font/woff2");
    }

    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
    private static final Map<String, byte[]> COMPRESSED = new ConcurrentHashMap<>();
    private static final String SUM;

    static {
        CRC32 sum = new CRC32();
        TYPES.keySet().forEach(name -> {
            byte[] bytes = read(name);
            FILES.put(name, bytes);
            sum.update(bytes);
        });
        SUM = Long.toHexString(sum.getValue());
    }

    private StaticFiles() {}

    /** The routes of the files. */
    public static void addTo(Routes.Builder routes) {
        routes.plain("/static/{sum}/{name}", StaticFiles::serve);
        routes.plain("/favicon.ico", request -> Answer.redirect(302, address("varde.svg")));
    }

    /** The address of a file; refuses one that there is not. */
    public static String address(String name) {
        if (!TYPES.containsKey(name)) {
            throw new IllegalArgumentException("No static file " + name);
        }
        return "/static/" + SUM + "/" + name;
    }

    private static Answer serve(Request request) {
        String name = request.variable("name");
        byte[] bytes = FILES.get(name);
        String type = TYPES.get(name);
        if (bytes == null || type == null || !request.variable("sum").equals(SUM)) {
            throw HttpError.notFound();
        }
        boolean compress = !name.endsWith(".woff2") && acceptsGzip(request);
        byte[] body = compress ? COMPRESSED.computeIfAbsent(name, any -> compress(bytes)) : bytes;
        Answer answer = Answer.bytes(type, body)
                .with("Cache-Control", "public, max-age=31536000, immutable")
                .with("Vary", "Accept-Encoding");
        return compress ? answer.with("Content-Encoding", "gzip") : answer;
    }

    private static boolean acceptsGzip(Request request) {
        String accepted = request.servlet().getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/no/varde/web/static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
