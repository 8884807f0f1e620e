package no.varde.web.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.access.Namesakes;
import no.varde.core.access.Person;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.basics.Period;
import no.varde.core.store.People;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;

/**
 * With which advisers a municipality shares what it has, and with which it could.
 *
 * @param shared those it is shared with, or will be
 * @param before those it was shared with
 * @param others advisers on this server with whom it is not shared, to choose one of
 */
public record ShareSheet(List<Line> shared, List<Line> before, List<Choice> others) {

    /** Copies. */
    public ShareSheet {
        shared = List.copyOf(shared);
        before = List.copyOf(before);
        others = List.copyOf(others);
    }

    /**
     * An adviser.
     *
     * @param name what they are called
     * @param position their function; may be empty
     * @param period from when and until when it is shared, in words
     * @param href their page among the people
     * @param role the id of the role by which it is shared
     */
    public record Line(String name, String position, String period, String href, String role) {}

    static ShareSheet of(String municipality, People people, LocalDate today, String chosen, Texts texts) {
        List<Line> shared = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        for (Who who : people.members(municipality)) {
            for (Membership each : who.memberships()) {
                if (each.role() == Role.ADVISER && !who.person().isErased()) {
                    boolean over = who.person().ended() || each.period().isOver(today);
                    (over ? before : shared).add(line(municipality, who, each, texts));
                }
            }
        }
        List<Choice> others = new ArrayList<>();
        others.add(new Choice("", texts.get("sharing.choose"), chosen.isEmpty()));
        List<Person> able =
                advisers(municipality, people, today).stream().map(Who::person).toList();
        Namesakes.namesWithPositions(able).forEach((id, name) -> others.add(new Choice(id, name, id.equals(chosen))));
        return new ShareSheet(shared, before, others);
    }

    /** Those who advise some municipality of this server today, but not this one. */
    private static List<Who> advisers(String municipality, People people, LocalDate today) {
        return people.everybody().stream()
                .filter(who -> !who.person().ended())
                .filter(who -> who.memberships().stream().anyMatch(each -> isAdviser(each, today)))
                .filter(who -> who.memberships().stream()
                        .noneMatch(each ->
                                isAdviser(each, today) && each.municipality().equals(Optional.of(municipality))))
                .toList();
    }

    /** Whether somebody may be chosen. */
    boolean offers(String person) {
        return !person.isEmpty()
                && others.stream().anyMatch(each -> each.value().equals(person));
    }

    private static boolean isAdviser(Membership each, LocalDate today) {
        return each.role() == Role.ADVISER && !each.period().isOver(today);
    }

    private static Line line(String municipality, Who who, Membership each, Texts texts) {
        Period period = each.period();
        return new Line(
                who.person().name(),
                who.person().position().orElse(""),
                period.lastDay()
                        .map(last -> texts.get("common.between", period.from(), last))
                        .orElseGet(() -> texts.get("common.since", period.from())),
                PersonPages.path(municipality, who.person().id()),
                each.id());
    }
}
