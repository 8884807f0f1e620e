package no.varde.web.access;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.access.Person;
import no.varde.core.access.Who;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * Who somebody is, as it is typed: on one's own account, when one is let in, and by whoever lets others in.
 *
 * @param name what they are called
 * @param email the address by which they sign in; may be empty
 * @param position their function, as it stands on measures; may be empty
 * @param seen what the person was like when the form was made, as {@link #mark} writes it
 */
public record PersonForm(String name, String email, String position, String seen) {

    /** A form that nothing has been typed into. */
    static PersonForm blank() {
        return new PersonForm("", "", "", "");
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(), person.email().orElse(""), person.position().orElse(""), mark(person));
    }

    static PersonForm of(Values form) {
        return new PersonForm(form.text("name"), form.text("email"), form.text("position"), form.text("seen"));
    }

    /** A short mark of what a person is like, which changes when anything about them does. */
    static String mark(Person person) {
        return Secrets.hash(person.toString()).substring(0, 16);
    }

    /** The same after somebody has been shown who has the address already. */
    PersonForm knowing(Person person) {
        return new PersonForm(name, email, position, mark(person));
    }

    /** The same without an address. */
    PersonForm withoutEmail() {
        return new PersonForm(name, "", position, seen);
    }

    /** Adds what is wrong with it; an address is needed where one signs in with it. */
    void check(boolean needsEmail, Texts texts, FieldErrors errors) {
        if (name.isBlank() || name.length() > Person.MAX_TEXT) {
            errors.add("name", texts.get("access.name.wrong", name, Person.MAX_TEXT));
        }
        if ((needsEmail || !email.isEmpty()) && !Person.isEmail(email)) {
            errors.add("email", texts.get("access.email.wrong", email));
        }
        if (position.length() > Person.MAX_TEXT) {
            errors.add("position", texts.get("access.position.wrong", position, Person.MAX_TEXT));
        }
    }

    /** Adds what is wrong when somebody who is bound by their name changes their own name or position. */
    void checkBound(Who who, LocalDate today, Texts texts, FieldErrors errors) {
        if (who.isBoundByName(today)) {
            if (!name.equals(who.person().name())) {
                errors.add("name", texts.get("access.name.bound", name));
            }
            if (!position.equals(who.person().position().orElse(""))) {
                errors.add("position", texts.get("access.position.bound", position));
            }
        }
    }

    /** The person of an id as the form, which is right, says; ended or not as before. */
    Person person(String id, boolean ended) {
        return new Person(id, name, filled(email), filled(position), ended);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isBlank());
    }
}
