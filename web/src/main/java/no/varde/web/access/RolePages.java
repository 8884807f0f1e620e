package no.varde.web.access;

import java.util.Arrays;
import java.util.List;
import no.varde.core.access.Access;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.web.http.Answer;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** Who may do what, shown as it stands in {@link Access}. */
public final class RolePages {

    private RolePages() {}

    /** Adds the route of the page. */
    public static void addTo(Routes.Builder routes) {
        routes.get("/about/roles", Right.OPEN, RolePages::show);
    }

    /**
     * A right.
     *
     * @param name what it is
     * @param allowed for each role, in their order, whether it has the right
     */
    public record RightLine(String name, List<Boolean> allowed) {

        /** Copies. */
        public RightLine {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * A role.
     *
     * @param name what it is called
     * @param description what it is for
     * @param rights what it lets one do, beside what everybody may
     */
    public record RoleLine(String name, String description, List<String> rights) {

        /** Copies. */
        public RoleLine {
            rights = List.copyOf(rights);
        }
    }

    private static List<String> rights(Role role, Texts texts) {
        return Arrays.stream(Right.values())
                .filter(right -> right != Right.OPEN && right != Right.SELF && Access.may(role, right))
                .map(texts::of)
                .toList();
    }

    private static Answer show(Request request) {
        Texts texts = request.texts();
        List<RoleLine> roles = Arrays.stream(Role.values())
                .map(each ->
                        new RoleLine(texts.capital(texts.of(each)), texts.of(each.description()), rights(each, texts)))
                .toList();
        List<RightLine> rights = Arrays.stream(Right.values())
                .map(right -> new RightLine(
                        texts.capital(texts.of(right)),
                        Arrays.stream(Role.values())
                                .map(role -> Access.may(role, right))
                                .toList()))
                .toList();
        return Answer.page(new StaticTemplates().accessRoles(request.page(texts.get("roles.title")), roles, rights));
    }
}
