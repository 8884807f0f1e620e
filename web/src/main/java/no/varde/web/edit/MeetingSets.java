package no.varde.web.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.core.basics.Provenance;
import no.varde.core.basics.Ref;
import no.varde.core.draft.Draft;
import no.varde.core.participation.Involvement;
import no.varde.core.participation.Participant;
import no.varde.core.situation.Facts;
import no.varde.core.situation.MeasureView;
import no.varde.core.situation.Situation;
import no.varde.web.http.Texts;
import no.varde.web.situation.Changeable;
import no.varde.web.situation.Links;

/**
 * What is ticked at once in the form of a meeting: the groups and the measures of the meeting that was recorded last, and
 * the live measures of a sector or a reform. The sets of what the form was begun with come first.
 */
final class MeetingSets {

    /** The most sets that are offered: more take longer to read than ticking does. */
    private static final int MOST = 8;

    private static final String GROUPS = "participants";
    private static final String SUBJECTS = "subjects";

    private final Situation situation;
    private final Changeable changeable;
    private final Links links;
    private final Texts texts;

    MeetingSets(Situation situation, Changeable changeable, Links links) {
        this.situation = situation;
        this.changeable = changeable;
        this.links = links;
        this.texts = links.page().texts();
    }

    /** The sets that are offered for a draft. */
    List<MeetingSheet.Ticks> of(Draft draft) {
        List<MeetingSheet.Ticks> sets = new ArrayList<>();
        last(situation.facts()).ifPresent(meeting -> {
            List<String> groups = meeting.participants().stream()
                    .map(Participant::group)
                    .map(TypedDraft::there)
                    .toList();
            sets.add(new MeetingSheet.Ticks(
                    "last-groups", texts.get("edit.meeting.last.groups", groups.size()), GROUPS, groups));
            List<String> subjects = meeting.subjects().stream()
                    .filter(this::isTheirs)
                    .map(Ref::text)
                    .toList();
            if (!subjects.isEmpty()) {
                boolean onlyMeasures = meeting.subjects().stream().allMatch(each -> each.kind() == Ref.Kind.MEASURE);
                String key = onlyMeasures ? "edit.meeting.last.subjects" : "edit.meeting.last.about";
                sets.add(new MeetingSheet.Ticks("last-subjects", texts.get(key, subjects.size()), SUBJECTS, subjects));
            }
        });
        Map<String, MeetingSheet.Ticks> byPart = new LinkedHashMap<>();
        List<MeasureView> live = situation.measures().stream()
                .filter(view -> view.isLive() && changeable.has(view.measure()))
                .toList();
        List<MeasureView> begun = live.stream()
                .filter(view -> draft.list(SUBJECTS).contains(view.ref().text()))
                .toList();
        Stream.concat(begun.stream(), live.stream())
                .forEach(view -> parts(view).forEach(part -> byPart.computeIfAbsent(part, any -> set(part, live))));
        byPart.values().stream()
                .filter(each -> each.ticks().size() > 1)
                .limit(Math.max(0, MOST - sets.size()))
                .forEach(sets::add);
        return sets;
    }

    private boolean isTheirs(Ref subject) {
        return situation.facts().find(subject).filter(changeable::has).isPresent();
    }

    private static Set<String> parts(MeasureView view) {
        Set<String> parts = new LinkedHashSet<>();
        view.sectors().forEach(sector -> parts.add("sector:" + sector));
        view.reforms().forEach(reform -> parts.add("reform:" + reform));
        return parts;
    }

    private MeetingSheet.Ticks set(String part, List<MeasureView> live) {
        List<String> ticks = live.stream()
                .filter(view -> parts(view).contains(part))
                .map(view -> view.ref().text())
                .toList();
        String name = part.substring(part.indexOf(':') + 1);
        String text = part.startsWith("sector:")
                ? texts.get("edit.meeting.sector", name, ticks.size())
                : texts.get("edit.meeting.reform", links.name(Ref.reform(name)).orElse(name), ticks.size());
        return new MeetingSheet.Ticks(part, text, SUBJECTS, ticks);
    }

    /** The meeting that was recorded last. */
    private static Optional<Involvement> last(Facts facts) {
        return facts.all(Involvement.class).stream()
                .max(Comparator.comparing((Involvement each) -> facts.provenance(each.ref())
                                .map(Provenance::recordedAt)
                                .orElse(Instant.MIN))
                        .thenComparing(each -> each.on().earliest().orElse(LocalDate.MIN)));
    }

    /** The draft with a set ticked or, where all of it was, not ticked any more; the draft itself for no such set. */
    Draft with(String value, Draft draft) {
        return of(draft).stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .map(each -> with(each, draft))
                .orElse(draft);
    }

    private static Draft with(MeetingSheet.Ticks set, Draft draft) {
        List<String> now = new ArrayList<>(draft.list(set.field()));
        if (now.containsAll(set.ticks())) {
            now.removeAll(set.ticks());
        } else {
            set.ticks().stream()
                    .filter(each -> now.stream().noneMatch(other -> isSame(other, each, set.field())))
                    .forEach(now::add);
        }
        return draft.with(set.field(), now.toArray(String[]::new));
    }

    /** Whether both are the same or, of groups, speak of the same one, however far it took part. */
    private static boolean isSame(String one, String other, String field) {
        return one.equals(other)
                || (field.equals(GROUPS) && TypedDraft.group(one).equals(TypedDraft.group(other)));
    }
}
