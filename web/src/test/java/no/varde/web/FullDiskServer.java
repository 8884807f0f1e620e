package no.varde.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.core.access.Role;
import no.varde.core.basics.Language;
import no.varde.web.http.Texts;
import no.varde.web.sample.SampleMunicipality;
import no.varde.web.upkeep.Commands;

/**
 * A program that serves the sample from a disk that fills up, works in it as people do, and says what they are told; then
 * gives the commands on the same disk.
 */
final class FullDiskServer {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String PLACE = "/" + SampleMunicipality.ID;
    private static final String MEASURE = PLACE + "/measures/natt";
    private static final String COMMENTS = MEASURE + "/comments";
    private static final String TYPED = "Dette har jeg tenkt på lenge: \"natt\" & dag";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(?!token)([^\"]+)\" value=\"([^\"]*)\">");

    private FullDiskServer() {}

    /** Takes the folder of the small disk, and another folder with room. */
    public static void main(String[] arguments) throws Exception {
        Path disk = Path.of(arguments[0]);
        Path elsewhere = Path.of(arguments[1]);
        Path data = Files.createDirectory(disk.resolve("data"));
        try (SampleServer server = SampleServer.startIn(data)) {
            work(server, disk);
        }
        fill(disk);
        commands(data, disk, elsewhere);
        System.exit(0); // with the pool of the client
    }

    private static void work(SampleServer server, Path disk) throws IOException {
        Colleague tone = new Colleague(server.url("/"), Role.REPRESENTATIVE);
        Colleague kari = new Colleague(server.url("/"), Role.COORDINATOR);
        kari.get(PLACE + "/import");
        tone.get(MEASURE);
        fill(disk);
        HttpResponse<String> answer = tone.post(COMMENTS, Map.of("text", "Merknad 0"));
        int saved = 0;
        while (answer.statusCode() == 303) {
            saved++;
            answer = tone.post(COMMENTS, Map.of("text", "Merknad " + saved));
        }
        said("comment", answer);
        HttpResponse<String> refused = tone.post(COMMENTS, Map.of("text", TYPED));
        said("typed", refused);
        OUT.println("kept " + hidden(refused).equals(Map.of("text", TYPED)) + " " + title(refused));
        OUT.println("nynorsk " + title(tone.reading("nn").post(COMMENTS, Map.of("text", TYPED))));
        OUT.println("english " + title(tone.reading("en").post(COMMENTS, Map.of("text", TYPED))));
        HttpResponse<String> program = tone.reading("nb").post(COMMENTS, Map.of("text", TYPED), "application/json");
        said("program", program);
        OUT.println("type " + program.headers().firstValue("Content-Type").orElse(""));
        for (String path : new String[] {PLACE, PLACE + "/measures", MEASURE, PLACE + "/import", "/municipalities"}) {
            OUT.println("read " + kari.get(path).statusCode());
        }
        kari.get(PLACE + "/import");
        HttpResponse<String> file =
                kari.upload(PLACE + "/import", "plan.csv", "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
        said("file", file);
        OUT.println("file " + title(file));
        Files.delete(disk.resolve("ballast"));
        tone.get(MEASURE);
        said("again", tone.post(COMMENTS, hidden(refused)));
        String page = tone.get(MEASURE).body();
        OUT.println("once " + (page.split("Dette har jeg tenkt på lenge", -1).length - 1));
        int found = page.split("Merknad \\d", -1).length - 1;
        OUT.println("all " + (found >= saved));
        OUT.println("none by halves " + !page.contains("Merknad " + saved + "<"));
    }

    private static void commands(Path data, Path disk, Path elsewhere) {
        Path copy = elsewhere.resolve("copy.db");
        command("check", "--data", data.toString());
        command(
                "backup",
                "--data",
                data.toString(),
                "--to",
                disk.resolve("copy.db").toString());
        command("backup", "--data", data.toString(), "--to", copy.toString());
        command("restore", "--data", data.toString(), "--from", copy.toString());
        command("check", "--data", data.toString());
    }

    private static void command(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Commands(
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Texts.in(Language.NB),
                        Clock.systemUTC())
                .run(arguments, Map.of(), "")
                .orElse(-1);
        OUT.println(arguments[0] + " " + code + " "
                + err.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "));
    }

    private static void said(String what, HttpResponse<String> answer) {
        OUT.println(what + " " + answer.statusCode() + " "
                + answer.headers().firstValue("Retry-After").orElse("-"));
    }

    private static String title(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s).*<h1[^>]*>([^<]*)</h1>.*", "$1");
    }

    /** What the form on the page would send, without its token. */
    private static Map<String, String> hidden(HttpResponse<String> answer) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = answer.body().replaceFirst("(?s).*<form method=\"post\" action=\"" + COMMENTS + "\">", "");
        Matcher field = HIDDEN.matcher(form);
        while (field.find()) {
            fields.put(
                    field.group(1),
                    field.group(2)
                            .replace("&#34;", "\"")
                            .replace("&quot;", "\"")
                            .replace("&amp;", "&"));
        }
        return fields;
    }

    /** Takes all the room that there is: by large blocks, and then to within a small one. */
    private static void fill(Path disk) {
        for (int block : new int[] {1 << 20, 4096}) {
            boolean room = true;
            while (room) {
                room = append(disk.resolve("ballast"), block);
            }
        }
    }

    private static boolean append(Path ballast, int bytes) {
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(new byte[bytes]);
            return true;
        } catch (IOException e) {
            return false; // full
        }
    }
}
