package no.varde.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Language;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.InvolvementConfirmation;
import no.varde.core.plan.Measure;

/**
 * What a sheet tells of who took part, against what stands: somebody confirmed otherwise, or it is perhaps an involvement
 * that is recorded with a day, or without. It is asked, and nothing is assumed.
 */
final class Standing {

    /** The choice that what is recorded counts. */
    static final String KEEP = "keep";

    /** The choice that the sheet counts. It is not remembered: once it is saved, nothing stands against it. */
    static final String SHEET = "sheet";

    /** The choice that it is something else than what is recorded. */
    static final String OWN = "own";

    private static final String DATED = "dated";

    private final Known known;
    private final Asking asking;
    private final LocalDate today;

    Standing(Known known, Asking asking, LocalDate today) {
        this.known = known;
        this.asking = asking;
        this.today = today;
    }

    /** Asks of everything that the rows of a measure say of groups; what is answered is kept with them. */
    void ask(Group group, Measure measure) {
        List<Involvement> recorded = known.about(Involvement.class, measure.ref());
        for (Groups.Mention mention : List.copyOf(group.whole().groups)) {
            if (!group.first().leftOut && mention.took() && !isThere(recorded, mention)) {
                ask(group, measure, recorded, mention);
            }
        }
    }

    /** Whether an involvement that is recorded tells the very same. */
    static boolean isThere(List<Involvement> recorded, Groups.Mention mention) {
        return recorded.stream()
                .filter(each -> each.on().equals(mention.on()) && each.form() == mention.form())
                .anyMatch(each -> each.participant(mention.group()).isPresent());
    }

    private void ask(Group group, Measure measure, List<Involvement> recorded, Groups.Mention mention) {
        List<Involvement> perhaps = recorded.stream()
                .filter(told(measure, mention)::isPerhaps)
                .filter(each -> !each.on().isAfter(today))
                .toList();
        if (perhaps.isEmpty() || isAnother(group, perhaps, mention)) {
            List<InvolvementConfirmation> against =
                    against(known.about(InvolvementConfirmation.class, measure.ref()), mention);
            if (!against.isEmpty()) {
                contradiction(group, against, mention);
            }
        }
    }

    private static Involvement told(Measure measure, Groups.Mention mention) {
        return Involvement.of("told", mention.on(), mention.form(), Set.of(measure.ref()), Set.of(mention.group()));
    }

    /** Asks whether one without a day and one with a day are the same. */
    private boolean isAnother(Group group, List<Involvement> perhaps, Groups.Mention mention) {
        List<Proposal> proposals = new ArrayList<>();
        for (Involvement each : perhaps) {
            String key = mention.on().isKnown() ? "stands.group.gets" : "stands.group.has";
            proposals.add(new Proposal(
                    each.ref().text(),
                    Doubt.message(key, Telling.how(each), mention.on().isKnown() ? mention.on() : each.on())));
        }
        proposals.add(new Proposal(OWN, Doubt.message("stands.group.own")));
        Doubt doubt = Doubt.of(
                        mention.on().isKnown() ? "stands.group.dated" : "stands.group.undated",
                        mention.group(),
                        Telling.how(mention))
                .with(proposals);
        Optional<Answer> answer = asked(group, mention, doubt, DATED, proposals);
        perhaps.stream()
                .filter(each ->
                        answer.equals(Optional.of(new Answer.Mend(each.ref().text()))))
                .findFirst()
                .ifPresent(each -> group.verdicts.same.put(mention, each));
        return answer.equals(Optional.of(new Answer.Mend(OWN)));
    }

    /** What somebody has confirmed: that a group took no part on days on which the sheet says that it did. */
    private static List<InvolvementConfirmation> against(
            List<InvolvementConfirmation> confirmed, Groups.Mention mention) {
        return confirmed.stream()
                .filter(each -> !each.beforeOurTime()
                        && each.group().map(mention.group()::equals).orElse(true))
                .filter(each -> !mention.on().isAfter(each.upTo()))
                .sorted((one, other) -> other.upTo().compareTo(one.upTo()))
                .toList();
    }

    private void contradiction(Group group, List<InvolvementConfirmation> against, Groups.Mention mention) {
        List<Proposal> proposals = List.of(
                new Proposal(KEEP, Doubt.message("stands.against.keep", mention.group())),
                new Proposal(SHEET, Doubt.message("stands.against.sheet")));
        Doubt doubt = Doubt.of("stands.against", mention.group(), against.get(0).upTo(), Telling.how(mention))
                .with(proposals);
        Optional<Answer> answer = asked(group, mention, doubt, "against", proposals);
        if (answer.equals(Optional.of(new Answer.Mend(KEEP)))) {
            group.verdicts.dropped.add(mention);
        } else if (answer.equals(Optional.of(new Answer.Mend(SHEET)))) {
            group.verdicts.ended.put(mention, against);
        }
    }

    private Optional<Answer> asked(
            Group group, Groups.Mention mention, Doubt doubt, String what, List<Proposal> proposals) {
        RowDraft row = group.rowOf(each -> each.groups.contains(mention));
        int place = row.groups.indexOf(mention) + 1;
        String id = name(mention.group()) + "." + place + "." + what;
        return ask(asking, group, row, id, text(mention), doubt, proposals);
    }

    /** Asks of a row, with the choices alone as answers; when it is left out, so is its whole measure. */
    static Optional<Answer> ask(
            Asking asking, Group group, RowDraft row, String id, String text, Doubt doubt, List<Proposal> proposals) {
        // Where there is more than one to be the same as, the one that is meant here means nothing of other rows.
        boolean several = id.endsWith(DATED) && proposals.size() > 2;
        String words = several ? row.number + "." + id : id.substring(id.lastIndexOf('.') + 1);
        Asking.Question question =
                new Asking.Question(Asking.id(row.number, -1, id), row.number, -1, text, doubt, false, words);
        Optional<Answer> answer = asking.ask(
                row,
                question,
                mend -> proposals.stream().anyMatch(each -> each.text().equals(mend)));
        if (row.leftOut) {
            group.rows.forEach(each -> each.leftOut = true);
        }
        return answer;
    }

    /** What a question is remembered by: the group, the form and the day. */
    private static String text(Groups.Mention mention) {
        String group = mention.group().label().in(Language.NB);
        String form =
                mention.form() == Form.OTHER ? "" : " " + mention.form().label().in(Language.NB);
        return group + form + Telling.day(mention.on());
    }

    private static String name(ActorGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }
}
