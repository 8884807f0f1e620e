package no.varde.web.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Membership;
import no.varde.core.access.Role;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Period;
import no.varde.web.http.Choice;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * A role to be given, as it is typed.
 *
 * @param role the role's written form
 * @param group the written form of the group that one speaks for; empty for none
 * @param from the first day
 * @param until the last day; empty for a role without an end
 */
public record MembershipForm(String role, String group, String from, String until) {

    private static final String NOBODY = "nobody";

    static MembershipForm blank(Request request) {
        return new MembershipForm(
                request.query().text("role"), "", request.texts().typed(request.today()), "");
    }

    static MembershipForm of(Values form) {
        return new MembershipForm(form.text("role"), form.text("group"), form.text("from"), form.text("until"));
    }

    /** The roles that are held in a municipality, each with what it is for. */
    public List<Choice> choices(Texts texts) {
        return Arrays.stream(Role.values())
                .filter(Role::isLocal)
                .map(each -> new Choice(
                        each.text(),
                        texts.get("people.role.choice", texts.capital(texts.of(each)), texts.of(each.description())),
                        each.text().equals(role)))
                .toList();
    }

    /** The groups for which one can speak in some role, and that it is none. */
    public List<Choice> groups(Texts texts) {
        Set<ActorGroup> groups = EnumSet.noneOf(ActorGroup.class);
        for (Role each : Role.values()) {
            groups.addAll(each.speaksFor());
        }
        return RoleWords.groups(groups, group, texts.get("people.group.none"), texts);
    }

    /** The role for somebody who is named afterwards ({@link Membership#heldBy}), when nothing is wrong with it. */
    Optional<Membership> check(String municipality, Request request, FieldErrors errors) {
        Texts texts = request.texts();
        Optional<Role> chosen = Role.of(role).filter(Role::isLocal);
        if (chosen.isEmpty()) {
            errors.add("role", texts.get("people.role.missing"));
        }
        Optional<ActorGroup> speaksFor = chosen.flatMap(each -> group(each, texts, errors));
        Optional<LocalDate> first = day("from", from, texts, errors);
        Optional<LocalDate> last = until.isBlank() ? Optional.empty() : day("until", until, texts, errors);
        if (first.isPresent() && last.filter(day -> day.isBefore(first.get())).isPresent()) {
            errors.add("until", texts.get("people.until.before", until, from));
        }
        if (!errors.isEmpty() || chosen.isEmpty() || first.isEmpty()) {
            return Optional.empty();
        }
        Period period = new Period(first.get(), last.map(day -> day.plusDays(1)));
        return Optional.of(
                new Membership(Secrets.id(), NOBODY, Optional.of(municipality), chosen.get(), speaksFor, period));
    }

    /** The group, which a role that speaks for one must have and another cannot. */
    private Optional<ActorGroup> group(Role chosen, Texts texts, FieldErrors errors) {
        Optional<ActorGroup> found = RoleWords.group(group, chosen.speaksFor());
        if (group.isEmpty() && !chosen.speaksFor().isEmpty()) {
            errors.add("group", texts.get("people.group.missing", texts.of(chosen)));
        } else if (!group.isEmpty() && found.isEmpty()) {
            String typed = ActorGroup.find(group).map(texts::of).orElse(group);
            errors.add("group", texts.get("people.group.wrong", texts.of(chosen), typed));
        }
        return found;
    }

    static Optional<LocalDate> day(String field, String typed, Texts texts, FieldErrors errors) {
        Optional<LocalDate> day = DateInput.day(typed);
        if (day.isEmpty()) {
            errors.add(field, texts.get("people.day.wrong", typed));
        }
        return day;
    }
}
