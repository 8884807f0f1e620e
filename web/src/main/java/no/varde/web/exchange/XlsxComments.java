package no.varde.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/**
 * The comments beside the cells of an XLSX file, which must have passed the {@link ZipGate}: both kinds, notes and
 * threads. A thread stands in the file twice, as a note with an explanation in it and as itself; the thread counts.
 */
final class XlsxComments {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private int count;

    private XlsxComments(ZipFile zip) {
        this.zip = zip;
    }

    /** The comments of each sheet by its name: by row from 1, then by column from 0. */
    static Map<String, Map<Integer, Map<Integer, String>>> read(Path file) throws RefusedException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new XlsxComments(zip).bySheet();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw RefusedException.of("damaged");
        }
    }

    private Map<String, Map<Integer, Map<Integer, String>>> bySheet()
            throws IOException, XMLStreamException, RefusedException {
        Map<String, Map<Integer, Map<Integer, String>>> all = new HashMap<>();
        Map<String, String> parts = new HashMap<>();
        for (Relation each : relations(WORKBOOK)) {
            parts.put(each.id(), each.target());
        }
        for (Map.Entry<String, String> sheet : sheets().entrySet()) {
            List<Relation> relations = relations(parts.getOrDefault(sheet.getValue(), ""));
            Map<Integer, Map<Integer, String>> comments = new HashMap<>();
            for (String kind : List.of("comments", "threadedComment")) {
                for (Relation each : relations) {
                    if (each.type().endsWith("/" + kind)) {
                        Map<Integer, Map<Integer, String>> found = comments(each.target(), kind);
                        found.forEach((row, cells) -> comments.computeIfAbsent(row, any -> new HashMap<>())
                                .putAll(cells));
                    }
                }
            }
            if (!comments.isEmpty()) {
                all.put(sheet.getKey(), comments);
            }
        }
        return all;
    }

    private interface Tags {

        void tag(String name, XMLStreamReader xml) throws XMLStreamException, RefusedException;
    }

    private void scan(String part, Tags tags) throws IOException, XMLStreamException, RefusedException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    tags.tag(xml.getLocalName(), xml);
                }
            }
            xml.close();
        }
    }

    /** The sheets' names and the relations by which their parts are found. */
    private Map<String, String> sheets() throws IOException, XMLStreamException, RefusedException {
        Map<String, String> sheets = new LinkedHashMap<>();
        scan(WORKBOOK, (name, xml) -> {
            if (name.equals("sheet")) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    // The relation's name space differs between the strict and the usual form of the format.
                    if (xml.getAttributeLocalName(i).equals("id")) {
                        sheets.put(attribute(xml, "name"), xml.getAttributeValue(i));
                    }
                }
            }
        });
        return sheets;
    }

    private record Relation(String id, String type, String target) {}

    /** What a part points at, with paths from the root of the file. */
    private List<Relation> relations(String part) throws IOException, XMLStreamException, RefusedException {
        List<Relation> relations = new ArrayList<>();
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        scan(folder + "_rels/" + part.substring(slash) + ".rels", (name, xml) -> {
            if (name.equals("Relationship") && !attribute(xml, "TargetMode").equals("External")) {
                String target = attribute(xml, "Target");
                String path = target.startsWith("/")
                        ? target.substring(1)
                        : Path.of("/" + folder)
                                .resolve(target)
                                .normalize()
                                .toString()
                                .substring(1);
                relations.add(new Relation(attribute(xml, "Id"), attribute(xml, "Type"), path));
            }
        });
        return relations;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue("", name);
        value = value == null ? xml.getAttributeValue(null, name) : value;
        return value == null ? "" : value;
    }

    /** Comments of one part; what several people wrote of one cell stands below each other. */
    private Map<Integer, Map<Integer, String>> comments(String part, String kind)
            throws IOException, XMLStreamException, RefusedException {
        Map<Integer, Map<Integer, StringBuilder>> written = new HashMap<>();
        String tag = kind.equals("comments") ? "comment" : kind;
        String inner = kind.equals("comments") ? "t" : "text";
        List<StringBuilder> open = new ArrayList<>();
        scan(part, (name, xml) -> {
            if (name.equals(tag)) {
                if (++count > Limits.COMMENTS) {
                    throw RefusedException.of("content");
                }
                CellReference cell = new CellReference(attribute(xml, "ref"));
                StringBuilder text = written.computeIfAbsent(cell.getRow() + 1, any -> new HashMap<>())
                        .computeIfAbsent((int) cell.getCol(), any -> new StringBuilder());
                text.append(text.length() == 0 ? "" : "\n");
                open.clear();
                open.add(text);
            } else if (name.equals(inner) && !open.isEmpty()) {
                open.get(0).append(xml.getElementText());
            } else if (name.equals("rPh")) {
                // How the text is pronounced, which is no part of it.
                skip(xml);
            }
        });
        Map<Integer, Map<Integer, String>> comments = new HashMap<>();
        written.forEach((row, cells) -> cells.forEach((column, text) -> {
            if (!text.toString().isBlank()) {
                comments.computeIfAbsent(row, any -> new HashMap<>()).put(column, text.toString());
            }
        }));
        return comments;
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
