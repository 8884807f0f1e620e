package no.varde.web.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.access.Membership;
import no.varde.core.access.OneTimeLink;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.core.store.People;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;

/**
 * What stands on the page of a municipality's people.
 *
 * @param words what was searched for
 * @param lines those who are let in and match, by name
 * @param gone those who have no role any more or are ended, and match; nobody who was erased
 * @param all how many there are with a role, matching or not
 */
public record PeopleSheet(String words, List<Line> lines, List<Line> gone, int all) {

    /** Copies. */
    public PeopleSheet {
        lines = List.copyOf(lines);
        gone = List.copyOf(gone);
    }

    /**
     * A person.
     *
     * @param name what they are called
     * @param href their page
     * @param email their address; may be empty
     * @param position their function; may be empty
     * @param roles the roles that they hold here, or held
     * @param state whether they can sign in, in words
     */
    public record Line(String name, String href, String email, String position, List<String> roles, String state) {

        /** Copies. */
        public Line {
            roles = List.copyOf(roles);
        }

        private boolean matches(String words) {
            String all = String.join(" ", name, email, position, String.join(" ", roles))
                    .toLowerCase(Locale.ROOT);
            return all.contains(words.toLowerCase(Locale.ROOT).strip());
        }
    }

    static PeopleSheet of(String municipality, People people, Request request) {
        String words = request.query().text("q");
        LocalDate today = request.today();
        List<Line> lines = new ArrayList<>();
        List<Line> gone = new ArrayList<>();
        int all = 0;
        Set<String> able = people.ableToSignIn(municipality);
        Map<String, List<OneTimeLink>> links = people.unusedLinksOfMembers(municipality).stream()
                .filter(each -> each.isOpen(request.now()))
                .collect(Collectors.groupingBy(each -> each.person().orElse("")));
        for (Who who : people.members(municipality)) {
            if (who.person().isErased()) {
                continue;
            }
            boolean isIn = !who.person().ended()
                    && who.memberships().stream()
                            .anyMatch(each -> !each.period().isOver(today));
            all += isIn ? 1 : 0;
            String id = who.person().id();
            String state = state(who.person(), able.contains(id), links.getOrDefault(id, List.of()), request);
            Line line = line(who, municipality, state, isIn, request);
            if (line.matches(words)) {
                (isIn ? lines : gone).add(line);
            }
        }
        return new PeopleSheet(words, lines, gone, all);
    }

    private static Line line(Who who, String municipality, String state, boolean isIn, Request request) {
        Texts texts = request.texts();
        List<String> roles = who.memberships().stream()
                .filter(each -> !isIn || !each.period().isOver(request.today()))
                .map(each -> role(each, texts))
                .toList();
        return new Line(
                who.person().name(),
                PersonPages.path(municipality, who.person().id()),
                who.person().email().orElse(""),
                who.person().position().orElse(""),
                roles,
                state);
    }

    private static String role(Membership each, Texts texts) {
        return each.period()
                .lastDay()
                .map(last -> texts.get("people.role.until", RoleWords.of(each, texts), last))
                .orElseGet(() -> RoleWords.of(each, texts));
    }

    /** Whether a person can sign in, was invited, or neither. */
    static String state(Person person, boolean able, List<OneTimeLink> open, Request request) {
        Texts texts = request.texts();
        if (person.ended()) {
            return texts.get("people.state.ended");
        }
        if (able) {
            return texts.get("people.state.in");
        }
        return open.stream()
                .map(OneTimeLink::expiresAt)
                .findFirst()
                .map(end -> texts.get("people.state.invited", AccountSheet.at(end, request.zone(), texts)))
                .orElseGet(() -> texts.get("people.state.none"));
    }
}
