package no.varde.web.access.token;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.varde.core.access.Credential;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Token;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;
import no.varde.web.access.AccountSheet;
import no.varde.web.access.DemoGate;
import no.varde.web.access.LocalGate;
import no.varde.web.access.Secrets;
import no.varde.web.http.Answer;
import no.varde.web.http.Choice;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** One's own tokens for programs: what there is, a new one, and the end of one. */
public final class TokenPages {

    private static final String PATH = "/account/tokens";
    private static final String CHANGE = "change";
    private static final String READ = "read";

    /** For how many days one can be made. */
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    /** How many a person has at most; nobody needs so many. */
    private static final int MOST = 50;

    private final FactStore store;

    private TokenPages(FactStore store) {
        this.store = store;
    }

    /** Adds the routes of this room. */
    public static void addTo(Routes.Builder routes, FactStore store) {
        TokenPages pages = new TokenPages(store);
        routes.get(PATH, Right.SELF, pages::list);
        routes.post(PATH, Right.SELF, pages::make);
        routes.post(PATH + "/end", Right.SELF, pages::end);
    }

    private Answer list(Request request) {
        return Answer.page(page(request, "", "", READ, DAYS.get(1), new FieldErrors()));
    }

    private JteModel page(Request request, String fresh, String name, String rights, int days, FieldErrors errors) {
        Texts texts = request.texts();
        Page page = request.page(texts.get("token.title")).under(texts.get("account.title"), "/account");
        TokenSheet sheet = new TokenSheet(
                fresh,
                lines(request),
                name,
                Stream.of(READ, CHANGE)
                        .map(each -> new Choice(each, texts.get("token.rights." + each), each.equals(rights)))
                        .toList(),
                DAYS.stream()
                        .map(each -> new Choice(
                                String.valueOf(each),
                                texts.get("token.until", request.today().plusDays(each)),
                                each == days))
                        .toList(),
                !request.caller().isVisitor());
        return new StaticTemplates().tokenList(errors.isEmpty() ? page : page.failed(), sheet, errors);
    }

    private List<TokenSheet.Line> lines(Request request) {
        return tokens(request).stream().map(each -> line(each, request)).toList();
    }

    private List<Credential> tokens(Request request) {
        String id = request.caller().id();
        return store.<List<Credential>>read(reading -> reading.people().credentials(id)).stream()
                .filter(each -> Token.find(each).isPresent())
                .toList();
    }

    private static TokenSheet.Line line(Credential each, Request request) {
        Texts texts = request.texts();
        Token token = Token.of(each);
        return new TokenSheet.Line(
                handle(each),
                each.label(),
                texts.get(token.changes() ? "token.may.change" : "token.may.read"),
                texts.get(token.worksOn(request.today()) ? "token.until" : "token.over", token.lastDay()),
                each.usedAt()
                        .map(at -> AccountSheet.at(at, request.zone(), texts))
                        .orElseGet(() -> texts.get("token.unused")));
    }

    /** Part of the hash, by which its owner can name it and nobody can use it. */
    private static String handle(Credential token) {
        return token.key().substring(0, 16);
    }

    private Answer make(Request request) {
        DemoGate.refuseMeans(request);
        LocalGate.requireFresh(store, request);
        Texts texts = request.texts();
        String name = request.form().text("name");
        String rights = request.form().text("rights");
        Optional<Integer> days = DAYS.stream()
                .filter(each -> String.valueOf(each).equals(request.form().text("days")))
                .findFirst();
        FieldErrors errors = new FieldErrors();
        if (name.isBlank() || name.length() > Person.MAX_TEXT) {
            errors.add("name", texts.get("token.name.wrong", name, Person.MAX_TEXT));
        }
        if (!rights.equals(READ) && !rights.equals(CHANGE)) {
            errors.add("rights", texts.get("token.rights.wrong", rights));
        }
        if (days.isEmpty()) {
            errors.add("days", texts.get("token.days.wrong", request.form().text("days")));
        }
        if (tokens(request).size() >= MOST) {
            errors.add("name", texts.get("token.most", MOST));
        }
        if (!errors.isEmpty()) {
            int chosen = days.orElse(DAYS.get(1));
            return Answer.invalid(request, errors, () -> page(request, "", name, rights, chosen, errors));
        }
        String secret = Secrets.TOKEN + Secrets.fresh();
        LocalDate last = request.today().plusDays(days.orElseThrow());
        String person = request.caller().id();
        store.write(Signature.of(person, request.now()), writing -> {
            Credential token =
                    new Token(rights.equals(CHANGE), last).kept(Secrets.hash(secret), person, name, request.now());
            writing.people().keep(token);
            return token;
        });
        // Shown here and nowhere else: no address holds it, and nothing keeps it.
        return Answer.page(page(request, secret, "", READ, DAYS.get(1), new FieldErrors()));
    }

    private Answer end(Request request) {
        String handle = request.form().text("handle");
        Credential token = tokens(request).stream()
                .filter(each -> handle(each).equals(handle))
                .findFirst()
                .orElseThrow(HttpError::notFound);
        store.write(Signature.of(request.caller().id(), request.now()), writing -> {
            writing.people().drop(token.kind(), token.key());
            return token;
        });
        return Answer.seeOther(PATH).saying("token.end.said");
    }
}
