package no.varde.web.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.varde.core.access.Membership;
import no.varde.core.basics.ActorGroup;
import no.varde.web.http.Choice;
import no.varde.web.http.Texts;

/** What a role is called, with the group that one speaks for in it. */
public final class RoleWords {

    private RoleWords() {}

    /** The role with its group, beginning with a capital letter. */
    public static String of(Membership each, Texts texts) {
        String role = texts.capital(texts.of(each.role()));
        return each.speaksFor()
                .map(group -> texts.get("people.role.speaks", role, group))
                .orElse(role);
    }

    /** Groups to choose one of. */
    static List<Choice> groups(Collection<ActorGroup> groups, String chosen, String nothing, Texts texts) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", nothing, chosen.isEmpty()));
        choices.addAll(Choice.of(groups, ActorGroup::text, each -> texts.capital(texts.of(each)), List.of(chosen)));
        return choices;
    }

    /** The group of a written form, when one can speak for it in a role. */
    static Optional<ActorGroup> group(String text, Collection<ActorGroup> groups) {
        return ActorGroup.find(text).filter(groups::contains);
    }
}
