package no.varde.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a zip file before anything in it is taken seriously: how much it unpacks to (counted, not believed),
 * whether it declares entities, whether a single cell, row or table has no end. What passes can be read in little
 * memory.
 */
final class ZipGate {

    private final byte[] buffer = new byte[64 << 10];
    private long unpacked;

    /** Refuses what is no spreadsheet that can be read, or could do harm. */
    static void pass(Path file) throws RefusedException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.size() > Limits.PARTS) {
                throw RefusedException.of("bomb");
            }
            Set<String> names = new HashSet<>();
            for (ZipEntry part : parts) {
                if (!names.add(part.getName())) {
                    throw RefusedException.of("damaged");
                }
            }
            refuseOtherKinds(zip, names);
            ZipGate gate = new ZipGate();
            for (ZipEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    gate.look(part.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw RefusedException.of("damaged");
        }
    }

    private static void refuseOtherKinds(ZipFile zip, Set<String> names) throws RefusedException, IOException {
        if (names.contains("xl/workbook.xml")) {
            return;
        }
        ZipEntry mime = zip.getEntry("mimetype");
        if (mime != null) {
            try (InputStream content = zip.getInputStream(mime)) {
                String type = new String(content.readNBytes(100), StandardCharsets.US_ASCII);
                if (type.startsWith("application/vnd.oasis.opendocument")) {
                    throw RefusedException.of("opendocument");
                }
            }
        }
        if (names.contains("xl/workbook.bin")) {
            throw RefusedException.of("binary-workbook");
        } else if (names.contains("Index/Document.iwa") || names.contains("Index.zip")) {
            throw RefusedException.of("numbers");
        } else if (names.contains("word/document.xml") || names.contains("ppt/presentation.xml")) {
            throw RefusedException.of("document");
        } else if (!names.contains("[Content_Types].xml") || names.stream().noneMatch(n -> n.startsWith("xl/"))) {
            throw RefusedException.of("zip");
        }
    }

    private void look(String name, InputStream content) throws IOException, RefusedException {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
        boolean shared = lower.endsWith("sharedstrings.xml");
        boolean sheet = lower.startsWith("xl/worksheets/") && xml && !lower.endsWith(".rels");
        boolean small = xml && !shared && !sheet && readWhole(lower);
        XmlScan scan = new XmlScan(shared);
        long bytes = 0;
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            bytes += n;
            unpacked += n;
            if (unpacked > Limits.UNPACKED
                    || (shared && bytes > Limits.SHARED_TEXTS)
                    || (small && bytes > Limits.SMALL_PART)
                    || (!sheet && !shared && bytes > Limits.OTHER_PART)) {
                throw RefusedException.of("bomb");
            }
            if (sheet || shared) {
                scan.next(buffer, n);
            }
            if (xml && bytes == n && declares(buffer, n)) {
                throw RefusedException.of("entities");
            }
        }
    }

    private static boolean readWhole(String name) {
        return name.endsWith(".rels")
                || name.equals("[content_types].xml")
                || name.startsWith("docprops/")
                || name.startsWith("xl/theme/")
                || (name.startsWith("xl/") && name.indexOf('/', 3) < 0);
    }

    private static boolean declares(byte[] start, int length) {
        String text = new String(start, 0, Math.min(length, 8 << 10), StandardCharsets.ISO_8859_1);
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
