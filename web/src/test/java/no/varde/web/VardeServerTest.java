package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.varde.core.access.Right;
import no.varde.web.http.Answer;
import org.junit.jupiter.api.Test;

class VardeServerTest {

    @Test
    void whatIsUnderWayIsFinishedBeforeItStops() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Served served = Served.routes(routes -> routes.get("/slow", Right.OPEN, request -> {
            begun.countDown();
            assertThat(mayEnd.await(10, TimeUnit.SECONDS)).isTrue();
            return Answer.text("text/plain", "done");
        }));
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> served.get("/slow"));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(served::close);
        assertThat(served.isStopped()).isFalse();
        mayEnd.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
        stopped.get(20, TimeUnit.SECONDS);
        assertThat(served.isStopped()).isTrue();
    }
}
