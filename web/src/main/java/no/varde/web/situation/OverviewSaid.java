package no.varde.web.situation;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import no.varde.core.access.Right;
import no.varde.core.basics.LocalizedText;
import no.varde.core.plan.Adoption;
import no.varde.core.situation.Absence;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Page;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** Says the whole in two or three sentences, above the overview. Every number leads to the list behind it. */
final class OverviewSaid {

    private final Situation situation;
    private final Page page;
    private final Texts texts;

    OverviewSaid(Situation situation, Page page) {
        this.situation = situation;
        this.page = page;
        this.texts = page.texts();
    }

    Content said() {
        List<MeasureView> serving = situation.measures().stream()
                .filter(each -> each.serves() && !each.reforms().isEmpty())
                .toList();
        if (serving.isEmpty()) {
            return texts.rich("overview.empty");
        }
        List<Content> sentences = new ArrayList<>();
        int reforms = (int) serving.stream()
                .flatMap(each -> each.reforms().stream())
                .distinct()
                .count();
        sentences.add(texts.rich(
                "overview.answer",
                link(texts.get("overview.measures", serving.size()), "/measures?reform=any&life=kept"),
                link(texts.get("overview.reforms.count", reforms), "/reforms"),
                serving.size()));
        int shared =
                (int) serving.stream().filter(each -> each.reforms().size() > 1).count();
        if (shared > 0) {
            sentences.add(texts.rich(
                    "overview.shared",
                    link(texts.get("overview.shared.count", shared), "/measures?reform=several&life=kept")));
        }
        Absence.most(situation)
                .ifPresent(each -> sentences.add(texts.rich(
                        "overview.absent",
                        each.group(),
                        link(
                                texts.get("overview.absent.areas", each.areas().size(), each.of()),
                                "/measures?unasked=" + each.group().text()))));
        List<LocalizedText> notFollowed = situation.reforms().stream()
                .filter(each -> !each.measures().isEmpty())
                .filter(each -> situation
                        .facts()
                        .about(Adoption.class, each.reform().ref())
                        .isEmpty())
                .map(each -> each.reform().name())
                .toList();
        if (!notFollowed.isEmpty()) {
            sentences.add(texts.rich("overview.notfollowed", notFollowed));
            if (page.may(Right.CHANGE)) {
                sentences.add(link(texts.get("followup.choose"), "/follow-up"));
            }
        }
        return output -> {
            String between = "";
            for (Content sentence : sentences) {
                output.writeContent(between);
                sentence.writeTo(output);
                between = " ";
            }
        };
    }

    private Content link(String text, String path) {
        return new StaticTemplates().partsLink(text, page.link(path));
    }
}
