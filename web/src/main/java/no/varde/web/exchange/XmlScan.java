package no.varde.web.exchange;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tags of a sheet or of the shared texts as they pass, without keeping anything: the distance between two
 * cells, the cells of a row, and the reach of a column's definition all have to stay within what people make.
 */
final class XmlScan {

    private static final Pattern REACH = Pattern.compile("(?:min|max)\\s*=\\s*[\"'](\\d+)");
    private static final int NAME = 16;
    private static final int ATTRIBUTES = 512;

    private final boolean shared;
    private final byte[] name = new byte[NAME];
    private final byte[] attributes = new byte[ATTRIBUTES];
    private int nameLength = -1;
    private int attributeLength = -1;
    private long sinceCell;
    private long tags;
    private int cellsInRow;
    private int merged;

    XmlScan(boolean shared) {
        this.shared = shared;
    }

    void next(byte[] bytes, int length) throws RefusedException {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            sinceCell++;
            if (b == '<') {
                nameLength = 0;
                attributeLength = -1;
                tags++;
            } else if (nameLength >= 0) {
                inName(b);
            } else if (attributeLength >= 0) {
                inAttributes(b);
            }
        }
        if (sinceCell > Limits.BLOCK || (shared && tags > Limits.SHARED_TAGS)) {
            throw RefusedException.of("bomb");
        }
    }

    private void inName(byte b) throws RefusedException {
        if (b == ':') {
            nameLength = 0;
        } else if (b == '>' || b == ' ' || (b == '/' && nameLength > 0) || b == '\n' || b == '\r' || b == '\t') {
            tag();
            nameLength = -1;
        } else if (nameLength < NAME) {
            name[nameLength++] = b;
        }
    }

    private void tag() throws RefusedException {
        if (is("c") && !shared) {
            sinceCell = 0;
            if (++cellsInRow > Limits.FORMAT_COLUMNS) {
                throw RefusedException.of("wide", Limits.COLUMNS);
            }
        } else if (is("si")) {
            sinceCell = 0;
        } else if (is("row")) {
            sinceCell = 0;
            cellsInRow = 0;
        } else if (is("mergeCell")) {
            sinceCell = 0;
            if (++merged > Limits.MERGED) {
                throw RefusedException.of("bomb");
            }
        } else if (is("col")) {
            attributeLength = 0;
        }
    }

    private void inAttributes(byte b) throws RefusedException {
        if (b != '>') {
            if (attributeLength == ATTRIBUTES) {
                throw RefusedException.of("damaged");
            }
            attributes[attributeLength++] = b;
            return;
        }
        String text = new String(attributes, 0, attributeLength, StandardCharsets.ISO_8859_1);
        attributeLength = -1;
        Matcher reach = REACH.matcher(text);
        while (reach.find()) {
            if (reach.group(1).length() > 5 || Integer.parseInt(reach.group(1)) > Limits.FORMAT_COLUMNS) {
                throw RefusedException.of("damaged");
            }
        }
    }

    private boolean is(String tag) {
        if (nameLength != tag.length()) {
            return false;
        }
        for (int i = 0; i < nameLength; i++) {
            if (name[i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
