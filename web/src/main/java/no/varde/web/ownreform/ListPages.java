package no.varde.web.ownreform;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Right;
import no.varde.core.basics.Language;
import no.varde.core.basics.Ref;
import no.varde.core.reform.Reform;
import no.varde.core.reform.ReformVersion;
import no.varde.core.situation.Facts;
import no.varde.core.situation.OwnReforms;
import no.varde.web.http.Answer;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import no.varde.web.situation.Desk;
import no.varde.web.situation.Links;
import varde.pages.StaticTemplates;

/** The municipality's own reforms with all their versions, and the ways to another. */
final class ListPages {

    private final Desk desk;

    private ListPages(Desk desk) {
        this.desk = desk;
    }

    static void addTo(Routes.Builder routes, Desk desk) {
        ListPages pages = new ListPages(desk);
        routes.get("/{municipality}/own-reforms", Right.READ, pages::show);
    }

    private Answer show(Request request) {
        Texts texts = request.texts();
        Page page =
                request.page(texts.get("ownreform.title")).in("reforms").under(texts.get("reforms.title"), "/reforms");
        Facts facts = desk.facts(request);
        List<OwnReform> all = desk.store().read(from -> OwnReform.all(from, request.variable("municipality"), facts));
        List<OwnSheet.Line> own =
                all.stream().map(each -> line(each, page, request)).toList();
        List<OwnSheet.Copied> others = facts.reforms().all().stream()
                .map(each ->
                        new OwnSheet.Copied(texts.of(each.name()), page.link("/own-reforms/new?copy=" + each.id())))
                .toList();
        return Answer.page(new StaticTemplates().ownreformList(page, new OwnSheet(own, others, removed(facts, page))));
    }

    private static List<OwnSheet.Removed> removed(Facts facts, Page page) {
        OwnReforms own = OwnReforms.in(facts);
        return own.removedIds().stream()
                .flatMap(each -> own.removed(each).stream())
                .map(each -> new OwnSheet.Removed(
                        Links.anchor(each.reform().ref()),
                        page.texts().of(each.reform().name()),
                        Links.removalPath(each.ref()).map(page::link).orElse("")))
                .toList();
    }

    private static OwnSheet.Line line(OwnReform own, Page page, Request request) {
        Texts texts = request.texts();
        Reform reform = own.present().fact().reform();
        List<OwnSheet.Version> versions = new ArrayList<>();
        for (int i = own.versions().size() - 1; i >= 0; i--) {
            Optional<ReformVersion> before = i == 0
                    ? Optional.empty()
                    : Optional.of(own.versions().get(i - 1).fact());
            versions.add(version(own.versions().get(i), before, page, request));
        }
        List<OwnSheet.Words> words = new ArrayList<>();
        for (Language language : Language.values()) {
            words.add(new OwnSheet.Words(
                    texts.get("ownreform.in." + language.tag()),
                    page.link("/own-reforms/" + own.id() + "/words?to=" + language.tag()),
                    Translation.of(own.node(), language).missing()));
        }
        return new OwnSheet.Line(
                texts.of(reform.name()),
                page.link("/reforms/" + own.id()),
                page.link("/own-reforms/" + own.id() + "/edit"),
                words,
                versions);
    }

    private static OwnSheet.Version version(
            OwnReform.Version kept, Optional<ReformVersion> before, Page page, Request request) {
        Texts texts = request.texts();
        ZonedDateTime at = kept.provenance().recordedAt().atZone(request.zone());
        ReformVersion version = kept.fact();
        Ref ref = version.ref();
        String file = page.link("/reforms/" + version.reform().id());
        return new OwnSheet.Version(
                texts.get("ownreform.version", version.number()),
                texts.get(
                        "ownreform.version.says",
                        at.toLocalDate(),
                        texts.get("ownreform.areas", version.reform().areas().size()),
                        texts.get(
                                "ownreform.solutions",
                                version.reform().solutions().size())),
                before.map(each -> Differences.between(OwnReform.node(each), OwnReform.node(version), texts)),
                file + "/json?version=" + version.number(),
                file + "/csv?version=" + version.number(),
                Links.removalPath(ref).map(page::link).orElse(""));
    }
}
