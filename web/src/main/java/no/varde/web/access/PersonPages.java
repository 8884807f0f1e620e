package no.varde.web.access;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.access.Credential;
import no.varde.core.access.Membership;
import no.varde.core.access.Person;
import no.varde.core.access.Right;
import no.varde.core.access.Role;
import no.varde.core.access.Who;
import no.varde.core.store.FactStore;
import no.varde.core.store.PeopleWriting;
import no.varde.core.store.Signature;
import no.varde.core.store.Vouched;
import no.varde.core.store.Writing;
import no.varde.web.http.Answer;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Routes;
import no.varde.web.http.Texts;
import varde.pages.StaticTemplates;

/** One person in a municipality, for whoever lets others in: who they are, their roles, their way in, their measures. */
final class PersonPages {

    private final FactStore store;
    private final Set<Credential.Kind> means;

    private PersonPages(FactStore store, Set<Credential.Kind> means) {
        this.store = store;
        this.means = Set.copyOf(means);
    }

    static void addTo(Routes.Builder routes, FactStore store, Set<Credential.Kind> means) {
        PersonPages pages = new PersonPages(store, means);
        String person = "/{municipality}/people/{person}";
        routes.get(person, Right.READ_PEOPLE, pages::show);
        routes.post(person, Right.PEOPLE, pages::correct);
        routes.post(person + "/confirm", Right.PEOPLE, pages::confirm);
        routes.post(person + "/roles", Right.PEOPLE, pages::give);
        routes.post(person + "/roles/{role}", Right.PEOPLE, pages::changeRole);
        routes.post(person + "/link", Right.PEOPLE, pages::makeLink);
        routes.post(person + "/link/take-back", Right.PEOPLE, pages::takeBackLink);
        routes.post(person + "/end", Right.PEOPLE, pages::end);
        routes.post(person + "/reopen", Right.PEOPLE, pages::reopen);
        routes.post(person + "/hand-over", Right.PEOPLE, pages::handOver);
    }

    /** Where a person's page in a municipality is. */
    static String path(String municipality, String person) {
        return "/" + municipality + "/people/" + person;
    }

    private static String path(Request request) {
        return path(request.variable("municipality"), request.variable("person"));
    }

    private Answer show(Request request) {
        return Answer.page(page(request, Typed.NOTHING, new FieldErrors()));
    }

    /** What was typed into one of the page's forms. */
    private record Typed(Optional<PersonForm> person, Optional<MembershipForm> role, String end) {

        private static final Typed NOTHING = new Typed(Optional.empty(), Optional.empty(), "");
    }

    private JteModel page(Request request, Typed typed, FieldErrors errors) {
        String municipality = request.variable("municipality");
        PersonSheet sheet = store.read(reading -> {
            Who who = member(reading.people().members(municipality), request);
            boolean ours = reading.people()
                    .who(who.person().id())
                    .filter(all -> all.belongsTo(municipality))
                    .isPresent();
            return PersonSheet.of(who, municipality, ours, reading, request);
        });
        Page page = request.page(sheet.name())
                .in("municipality")
                .under(request.texts().get("people.title"), "/people");
        if (!page.may(Right.PEOPLE)) {
            return new StaticTemplates().accessPersonread(page, sheet);
        }
        return new StaticTemplates()
                .accessPerson(
                        errors.isEmpty() ? page : page.failed(),
                        sheet,
                        typed.person().orElse(sheet.form()),
                        typed.role().orElseGet(() -> MembershipForm.blank(request)),
                        typed.end(),
                        errors);
    }

    /** The person of the path with their roles in the municipality; one who never had any there, or was erased, is not found. */
    private static Who member(Iterable<Who> members, Request request) {
        for (Who each : members) {
            if (each.person().id().equals(request.variable("person"))
                    && !each.person().isErased()) {
                return each;
            }
        }
        throw HttpError.notFound();
    }

    /** Does something within a write, after it was checked that the person belongs here. */
    private <T> T write(Request request, Work<T> work) {
        String municipality = request.variable("municipality");
        return store.write(Signature.of(request.caller().id(), request.now()), writing -> {
            Who who = member(writing.people().members(municipality), request);
            return work.on(writing, who);
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Writing writing, Who who);
    }

    /** The same, for what only the municipality to which all of a person's roles belong may do. */
    private <T> T writeOurs(Request request, Work<T> work) {
        String municipality = request.variable("municipality");
        return write(request, (writing, who) -> {
            Who all = writing.people().who(who.person().id()).orElseThrow(HttpError::notFound);
            if (!all.belongsTo(municipality)) {
                throw HttpError.forbidden();
            }
            return work.on(writing, who);
        });
    }

    private Answer correct(Request request) {
        PersonForm form = PersonForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        boolean hasEmail = store.read(reading -> reading.people().person(request.variable("person")))
                .flatMap(Person::email)
                .isPresent();
        form.check(hasEmail, request.texts(), errors);
        if (errors.isEmpty()) {
            writeOurs(request, (writing, who) -> {
                AccountPages.correct(writing.people(), who.person().id(), form, request.texts(), errors);
                return errors;
            });
        }
        Typed typed = new Typed(Optional.of(form), Optional.empty(), "");
        return errors.isEmpty()
                ? Answer.seeOther(path(request)).saying("people.saved")
                : Answer.invalid(request, errors, () -> page(request, typed, errors));
    }

    /** Vouches for what a person has said of themself, as it was shown. */
    private Answer confirm(Request request) {
        boolean confirmed = writeOurs(request, (writing, who) -> {
            Person person = who.person();
            boolean same = PersonForm.mark(person).equals(request.form().text("seen"));
            if (same && !person.id().equals(request.caller().id())) {
                Vouched.confirm(writing, Optional.of(request.variable("municipality")), person);
            }
            return same;
        });
        if (!confirmed) {
            throw new HttpError(409, "people.confirm.meanwhile");
        }
        return Answer.seeOther(path(request)).saying("people.confirmed.said");
    }

    private Answer give(Request request) {
        MembershipForm form = MembershipForm.of(request.form());
        FieldErrors errors = new FieldErrors();
        Optional<Membership> given = form.check(request.variable("municipality"), request, errors);
        given.ifPresent(role -> write(request, (writing, who) -> {
            boolean held = who.holds(role);
            if (held) {
                errors.add(
                        "role",
                        request.texts().get("people.role.held", request.texts().of(role.role())));
            } else {
                writing.people().give(role.heldBy(who.person().id()));
            }
            return held;
        }));
        Typed typed = new Typed(Optional.empty(), Optional.of(form), "");
        return errors.isEmpty()
                ? Answer.seeOther(path(request)).saying("people.given.said")
                : Answer.invalid(request, errors, () -> page(request, typed, errors));
    }

    /** Ends a role after a day, takes away its end, or takes it back as given in error. */
    private Answer changeRole(Request request) {
        Texts texts = request.texts();
        String what = request.form().text("do");
        String last = request.form().text("end");
        FieldErrors errors = new FieldErrors();
        Optional<LocalDate> day =
                what.equals("end") ? MembershipForm.day("end", last, texts, errors) : Optional.empty();
        if (errors.isEmpty()) {
            write(request, (writing, who) -> {
                changeRole(writing.people(), who, what, day, request, errors);
                return errors;
            });
        }
        Typed typed = new Typed(Optional.empty(), Optional.empty(), last);
        return errors.isEmpty()
                ? Answer.seeOther(path(request)).saying("people.role.said")
                : Answer.invalid(request, errors, () -> page(request, typed, errors));
    }

    private void changeRole(
            PeopleWriting people, Who who, String what, Optional<LocalDate> day, Request request, FieldErrors errors) {
        Membership role = who.memberships().stream()
                .filter(each -> each.id().equals(request.variable("role")))
                .findFirst()
                .orElseThrow(HttpError::notFound);
        Texts texts = request.texts();
        if (what.equals("group")) {
            speakFor(people, who.without(role), role, request, errors);
            return;
        }
        if (what.equals("reopen")) {
            if (who.without(role).holds(role.reopened())) {
                errors.add("role", texts.get("people.role.held", texts.of(role.role())));
            } else {
                people.change(role, role.reopened());
            }
            return;
        }
        boolean last = role.role() == Role.COORDINATOR
                && !people.hasOtherCoordinator(
                        request.variable("municipality"), who.person().id(), gone(day, request.today()), means);
        if (last) {
            errors.add("end", texts.get("people.last-coordinator"));
        } else if (what.equals("take-back")) {
            people.takeBack(role.id());
        } else if (day.isEmpty()) {
            throw HttpError.badRequest("errors.400.text");
        } else if (day.get().isBefore(role.period().from())) {
            errors.add(
                    "end",
                    texts.get(
                            "people.until.before",
                            texts.typed(day.get()),
                            role.period().from()));
        } else {
            people.change(role, role.until(day.get().plusDays(1)));
        }
    }

    /** The first day without the role; today at the earliest, since what is over is over. */
    private static LocalDate gone(Optional<LocalDate> last, LocalDate today) {
        return last.map(day -> day.plusDays(1)).filter(today::isBefore).orElse(today);
    }

    /** Says for which group somebody speaks in a role. */
    private static void speakFor(
            PeopleWriting people, Who others, Membership role, Request request, FieldErrors errors) {
        Texts texts = request.texts();
        Optional<Membership> speaking = RoleWords.group(
                        request.form().text("group"), role.role().speaksFor())
                .map(role::speakingFor);
        if (speaking.isEmpty()) {
            errors.add("group", texts.get("people.group.missing", texts.of(role.role())));
        } else if (others.holds(speaking.get())) {
            errors.add("group", texts.get("people.role.held", RoleWords.of(speaking.get(), texts)));
        } else {
            people.change(role, speaking.get());
        }
    }

    private Answer makeLink(Request request) {
        String secret = writeOurs(request, (writing, who) -> {
            if (who.person().ended()) {
                throw HttpError.badRequest("people.ended.link");
            }
            return Links.make(writing.people(), who.person().id(), request);
        });
        return Links.showing(Answer.seeOther(path(request)).saying("people.link.said"), request, secret);
    }

    private Answer takeBackLink(Request request) {
        writeOurs(request, (writing, who) -> {
            writing.people().takeBackLinks(Optional.of(who.person().id()), request.now());
            return who;
        });
        return Answer.seeOther(path(request)).saying("people.link.gone.said");
    }

    /** Ends a person: they cannot sign in, are signed out everywhere, and what they did stays. */
    private Answer end(Request request) {
        FieldErrors errors = new FieldErrors();
        writeOurs(request, (writing, who) -> {
            PeopleWriting people = writing.people();
            Person person = who.person();
            boolean coordinates =
                    who.roles(request.variable("municipality"), request.today()).contains(Role.COORDINATOR);
            if (coordinates
                    && !people.hasOtherCoordinator(
                            request.variable("municipality"), person.id(), request.today(), means)) {
                errors.add("", request.texts().get("people.last-coordinator"));
            } else {
                people.change(person, person.withEnded(true));
                people.closeAll(person.id(), Optional.empty());
                people.takeBackLinks(Optional.of(person.id()), request.now());
            }
            return who;
        });
        return errors.isEmpty()
                ? Answer.seeOther(path(request)).saying("people.ended.said")
                : Answer.invalid(request, errors, () -> page(request, Typed.NOTHING, errors));
    }

    private Answer reopen(Request request) {
        writeOurs(request, (writing, who) -> {
            writing.people().change(who.person(), who.person().withEnded(false));
            return who;
        });
        return Answer.seeOther(path(request)).saying("people.reopened.said");
    }

    private Answer handOver(Request request) {
        FieldErrors errors = new FieldErrors();
        LocalDate today = request.today();
        int handed = write(
                request,
                (writing, who) -> HandOver.from(who.person(), request, errors)
                        .map(work -> work.on(writing, today))
                        .orElse(0));
        if (handed == 0 && errors.isEmpty()) {
            errors.add("measure", request.texts().get("people.hand-over.gone"));
        }
        return errors.isEmpty()
                ? Answer.seeOther(path(request)).saying("people.handed.said")
                : Answer.invalid(request, errors, () -> page(request, Typed.NOTHING, errors));
    }
}
