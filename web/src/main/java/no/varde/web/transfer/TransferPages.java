package no.varde.web.transfer;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.core.access.Right;
import no.varde.core.basics.Fact;
import no.varde.core.situation.Facts;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.web.exchange.JsonTree;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.http.Upload;
import no.varde.web.situation.Batches;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** A municipality as a file: fetched, described and brought in. */
public final class TransferPages {

    private static final int SHOWN = 50;

    private final Desk desk;

    private TransferPages(Desk desk) {
        this.desk = desk;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, Desk desk) {
        TransferPages pages = new TransferPages(desk);
        routes.get("/{municipality}/file", Right.CHANGE, pages::show);
        routes.post("/{municipality}/file", Right.CHANGE, pages::take);
        routes.get("/{municipality}/file/json", Right.CHANGE, pages::fetch);
        routes.get(
                "/about/municipality-file",
                Right.OPEN,
                request -> Answer.text("application/schema+json", Schema.text()));
    }

    private Answer fetch(Request request) {
        Facts facts = desk.facts(request);
        String name = facts.municipality().id() + "-" + request.today() + ".json";
        return Answer.download(name, "application/json", out -> FileOut.write(facts, request.now(), out));
    }

    private Answer show(Request request) {
        Texts texts = request.texts();
        String done = request.query().text("taken");
        List<Integer> counts = done.matches("\\d{1,7}-\\d{1,7}-\\d{1,7}-\\d{1,7}")
                ? Stream.of(done.split("-")).map(Integer::valueOf).toList()
                : List.of();
        String said = counts.isEmpty()
                ? ""
                : Stream.of(
                                texts.get("transfer.done", counts.get(0), counts.get(1), counts.get(2)),
                                counts.get(3) == 0 ? "" : texts.get("transfer.done.comments", counts.get(3)))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
        return Answer.page(new StaticTemplates()
                .transferPage(
                        page(request), new TransferSheet(said, List.of(), 0, List.of(), false, new FieldErrors())));
    }

    private static Page page(Request request) {
        Texts texts = request.texts();
        return request.page(texts.get("transfer.title"))
                .in("municipality")
                .under(texts.get("common.menu.municipality"), "/municipality");
    }

    private Answer take(Request request) throws IOException {
        Texts texts = request.texts();
        Optional<Upload> upload = request.upload("file");
        if (upload.isEmpty()) {
            return wrong(request, texts.get("transfer.file.missing"), List.of(), List.of());
        }
        JsonTree.Read read = JsonTree.read(upload.get().open());
        if (read instanceof JsonTree.Read.Broken broken) {
            return wrong(
                    request,
                    broken.line()
                            .map(line -> texts.get(
                                    "transfer.file.broken.line", upload.get().name(), line))
                            .orElseGet(() -> texts.get(
                                    "transfer.file.broken", upload.get().name())),
                    List.of(),
                    List.of());
        }
        FileIn.Result result = new FileIn(desk.facts(request), texts).read(((JsonTree.Read.Whole) read).members());
        if (result instanceof FileIn.Result.Bad bad) {
            return wrong(
                    request, texts.get("transfer.file.wrong", bad.problems().size()), bad.problems(), List.of());
        }
        return take(request, (FileIn.Result.Good) result);
    }

    private Answer take(Request request, FileIn.Result.Good file) {
        String municipality = request.variable("municipality");
        String batch = Batches.ofForm();
        boolean wins = request.form().has("wins");
        Transfer.Result taken = new Transfer(desk.store(), municipality, wins)
                .take(file, Signature.of(request.caller().id(), request.now()).inBatch(batch));
        if (taken instanceof Transfer.Result.Clash clash) {
            return wrong(
                    request, request.texts().get("transfer.clash", clash.facts().size()), List.of(), clash.facts());
        }
        Transfer.Result.Done done = (Transfer.Result.Done) taken;
        Answer back = Answer.seeOther("/" + municipality + "/file?taken=" + done.fresh() + "-" + done.changed() + "-"
                + done.same() + "-" + done.left());
        return done.fresh() + done.changed() == 0 ? back.saying("edit.same.said") : back.saying("edit.saved", batch);
    }

    private Answer wrong(Request request, String said, List<String> problems, List<Versioned<? extends Fact>> clashes) {
        FieldErrors errors = new FieldErrors().add(clashes.isEmpty() ? "file" : "wins", said);
        Links links = new Links(desk.facts(request), request.page(""));
        return Answer.invalid(
                request,
                errors,
                () -> new StaticTemplates()
                        .transferPage(
                                page(request).failed(),
                                new TransferSheet(
                                        "",
                                        problems.stream().limit(SHOWN).toList(),
                                        Math.max(0, problems.size() - SHOWN),
                                        clashes.stream()
                                                .limit(SHOWN)
                                                .map(each -> clash(each, links, request))
                                                .toList(),
                                        request.form().has("wins"),
                                        errors)));
    }

    private static TransferSheet.Clash clash(Versioned<? extends Fact> kept, Links links, Request request) {
        Texts texts = request.texts();
        ZonedDateTime at = kept.provenance().recordedAt().atZone(request.zone());
        String kind = texts.get("trail.kind." + kept.fact().ref().kind().text());
        return new TransferSheet.Clash(
                texts.get(
                        kept.enteredInError() ? "transfer.clash.gone" : "transfer.clash.changed",
                        links.name(kept.fact().ref())
                                .map(name -> kind + " «" + name + "»")
                                .orElse(kind),
                        at.toLocalDate(),
                        "%02d:%02d".formatted(at.getHour(), at.getMinute())),
                links.removal(kept.fact().ref()));
    }
}
