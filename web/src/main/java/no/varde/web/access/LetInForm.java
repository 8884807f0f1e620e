package no.varde.web.access;

import no.varde.core.access.Person;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What somebody typed who comes in by a link.
 *
 * @param name what they are called
 * @param email the address by which they sign in
 */
public record LetInForm(String name, String email) {

    static LetInForm of(Values form) {
        return new LetInForm(form.text("name"), form.text("email"));
    }

    /** All that is wrong with it and with the password that came along. */
    FieldErrors check(String password, Texts texts) {
        FieldErrors errors = new FieldErrors();
        if (name.isBlank() || name.length() > Person.MAX_TEXT) {
            errors.add("name", texts.get("access.name.wrong", name, Person.MAX_TEXT));
        }
        if (!Person.isEmail(email)) {
            errors.add("email", texts.get("access.email.wrong", email));
        }
        PasswordRules.wrong(password, name, email)
                .ifPresent(
                        key -> errors.add("password", texts.get(key, PasswordRules.SHORTEST, PasswordRules.LONGEST)));
        return errors;
    }
}
