package no.varde.web.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.varde.web.exchange.CsvOut;
import no.varde.web.http.JsonText;
import no.varde.web.http.Texts;

/** Rows of a trail as files, written a page of rows at a time. */
final class TrailFiles {

    /** Hands lines to somebody, as many as there are. */
    interface Lines {
        void each(Consumer<TrailLine> to);
    }

    private TrailFiles() {}

    /** For a spreadsheet. */
    static void csv(OutputStream out, Texts texts, Lines lines) throws IOException {
        CsvOut.write(out, rows -> {
            rows.accept(List.of(
                    texts.get("trail.number"),
                    texts.get("trail.at"),
                    texts.get("trail.who"),
                    texts.get("trail.what"),
                    texts.get("trail.name"),
                    texts.get("trail.before"),
                    texts.get("trail.after"),
                    texts.get("trail.notes"),
                    "municipality",
                    "actor",
                    "kind",
                    "subject",
                    "action"));
            lines.each(line -> rows.accept(List.of(
                    Long.toString(line.number()),
                    line.at(),
                    line.who(),
                    line.what(),
                    line.name(),
                    fields(line, TrailLine.Field::before),
                    fields(line, TrailLine.Field::after),
                    String.join("; ", line.notes()),
                    line.machine().municipality(),
                    line.machine().actor(),
                    line.machine().kind(),
                    line.machine().subject(),
                    line.machine().action())));
        });
    }

    private static String fields(TrailLine line, Function<TrailLine.Field, String> side) {
        return line.fields().stream()
                .filter(field -> !side.apply(field).isEmpty())
                .map(field -> field.name() + ": " + side.apply(field))
                .collect(Collectors.joining("; "));
    }

    /** For a program: one array of objects. */
    static void json(OutputStream out, Lines lines) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("[");
        String[] between = {"\n"};
        lines.each(line -> {
            write(writer, between[0] + object(line));
            between[0] = ",\n";
        });
        writer.write("\n]\n");
        writer.flush();
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine(TrailLine.Machine machine) {
        return ",\"municipality\":" + JsonText.quoted(machine.municipality()) + ",\"actor\":"
                + JsonText.quoted(machine.actor()) + ",\"kind\":" + JsonText.quoted(machine.kind()) + ",\"subject\":"
                + JsonText.quoted(machine.subject()) + ",\"action\":" + JsonText.quoted(machine.action());
    }

    private static String object(TrailLine line) {
        String fields = line.fields().stream()
                .map(field -> "{\"field\":" + JsonText.quoted(field.name()) + ",\"before\":"
                        + JsonText.quoted(field.before()) + ",\"after\":" + JsonText.quoted(field.after()) + "}")
                .collect(Collectors.joining(","));
        String notes = line.notes().stream().map(JsonText::quoted).collect(Collectors.joining(","));
        return "{\"number\":" + line.number() + ",\"at\":" + JsonText.quoted(line.at()) + ",\"who\":"
                + JsonText.quoted(line.who()) + ",\"what\":" + JsonText.quoted(line.what()) + ",\"name\":"
                + JsonText.quoted(line.name()) + ",\"fields\":[" + fields + "],\"notes\":[" + notes + "]"
                + machine(line.machine()) + "}";
    }
}
