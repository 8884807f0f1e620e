package no.varde.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import no.varde.web.Served;
import org.junit.jupiter.api.Test;

class StaticFilesTest {

    @Test
    void aFileMayBeKeptForEver() {
        try (Served served = Served.routes(routes -> {})) {
            HttpResponse<String> answer = served.get(StaticFiles.address("varde.css"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=utf-8");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(served.get(StaticFiles.address("inter-latin.woff2"))
                            .headers()
                            .firstValue("Content-Type"))
                    .contains("font/woff2");
        }
    }

    @Test
    void itIsCompressedForThoseWhoCanReadIt() throws IOException, InterruptedException {
        try (Served served = Served.routes(routes -> {})) {
            String address = StaticFiles.address("designsystemet.css");
            String plain = served.get(address).body();
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            served.request(address)
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(answer.body().length).isLessThan(plain.length() / 4);
            byte[] whole = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
            assertThat(new String(whole, StandardCharsets.UTF_8)).isEqualTo(plain);
        }
    }

    @Test
    void whatIsNotListedIsNotServed() {
        try (Served served = Served.routes(routes -> {})) {
            String folder = StaticFiles.address("varde.css").replace("varde.css", "");
            assertThat(served.get(folder + "none.css").statusCode()).isEqualTo(404);
            assertThat(served.get("/static/0/varde.css").statusCode()).isEqualTo(404);
            assertThat(served.get(folder + "..%2ftexts%2fcommon_nb.properties").statusCode())
                    .isEqualTo(400);
        }
        assertThatThrownBy(() -> StaticFiles.address("none.css")).hasMessageContaining("none.css");
    }
}
