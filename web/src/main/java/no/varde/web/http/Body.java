package no.varde.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a form sent: texts, and files when it was sent in parts. Read once, and only after the request may be served. */
final class Body {

    private static final int MOST = Upload.MOST_TEXT;

    static final Body EMPTY = new Body(Values.of(Map.of()), Map.of());

    private final Values values;
    private final Map<String, Upload> uploads;
    private final byte[] json;

    private Body(Values values, Map<String, Upload> uploads) {
        this(values, uploads, new byte[0]);
    }

    private Body(Values values, Map<String, Upload> uploads, byte[] json) {
        this.values = values;
        this.uploads = uploads;
        this.json = json;
    }

    /** Reads the form of a request; a body of another kind is refused with 415, one that is too long with 413. */
    static Body read(HttpServletRequest request) throws IOException {
        if (request.getHeader("Content-Encoding") != null) {
            // No browser packs a form, and what is packed may be a thousand times as large when it is unpacked.
            throw new HttpError(415, "errors.415.text");
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            return parts(request);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new HttpError(413, "errors.413.form", MOST >> 20);
            }
            return new Body(Values.parse(new String(bytes, StandardCharsets.UTF_8)), Map.of());
        } else if (type.isEmpty()) {
            return EMPTY;
        }
        throw new HttpError(415, "errors.415.text");
    }

    /** Reads the JSON of a program's request, as it is; a body of another kind is refused with 415, a long one with 413. */
    static Body json(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (bytes.length > MOST) {
            throw new HttpError(413, "errors.413.form", MOST >> 20);
        } else if (bytes.length > 0 && !type.startsWith("application/json")) {
            throw new HttpError(415, "errors.415.json");
        }
        return new Body(Values.of(Map.of()), Map.of(), bytes);
    }

    private static Body parts(HttpServletRequest request) throws IOException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, Upload> files = new LinkedHashMap<>();
        try {
            for (Part part : request.getParts()) {
                String file = part.getSubmittedFileName();
                if (file == null) {
                    byte[] text = part.getInputStream().readNBytes(MOST + 1);
                    if (text.length > MOST) {
                        throw new HttpError(413, "errors.413.form", MOST >> 20);
                    }
                    texts.computeIfAbsent(part.getName(), any -> new ArrayList<>())
                            .add(new String(text, StandardCharsets.UTF_8));
                } else if (!file.isEmpty()) {
                    files.put(part.getName(), new Upload(plain(file), part.getSize(), part::getInputStream));
                }
            }
        } catch (IllegalStateException | ServletException e) {
            // Jetty says in either way that a part is too large.
            FullDisk.of(e).ifPresent(full -> {
                throw full;
            });
            long length = request.getContentLengthLong();
            throw length >= 0 && length <= Upload.MOST
                    ? new HttpError(413, "errors.413.form", MOST >> 20)
                    : new HttpError(413, "errors.413.text", Upload.mostMegabytes());
        }
        return new Body(Values.of(texts), files);
    }

    private static String plain(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    byte[] json() {
        return json;
    }

    Values values() {
        return values;
    }

    Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name));
    }
}
