package no.varde.web.municipality;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed of the settings of a municipality.
 *
 * @param version the version of the municipality that the form was made of, as it was sent; 0 for a new one
 * @param name what it is called
 * @param since the day it takes Varde into use, as typed
 * @param balance whether the steering balance is shown as a number
 */
public record SettingsForm(String version, String name, String since, boolean balance) {

    static SettingsForm of(Values form) {
        return new SettingsForm(form.text("version"), form.text("name"), form.text("since"), form.has("balance"));
    }

    static SettingsForm of(LocalMunicipality municipality, long version, Texts texts) {
        return new SettingsForm(
                String.valueOf(version),
                municipality.name(),
                texts.typed(municipality.inUseSince()),
                municipality.showBalanceNumber());
    }

    /** The version as a number; 0, which is that of no municipality, when it is none. */
    long seen() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0;
    }

    /** The municipality with these settings; empty when something is wrong, which is then among the errors. */
    Optional<LocalMunicipality> check(LocalMunicipality present, Texts texts, FieldErrors errors) {
        checkName(texts, errors);
        Optional<LocalDate> day = checkSince(texts, errors);
        return errors.isEmpty()
                ? day.map(since ->
                        new LocalMunicipality(present.id(), name, present.number(), present.standing(), since, balance))
                : Optional.empty();
    }

    void checkName(Texts texts, FieldErrors errors) {
        if (name.isBlank()) {
            errors.add("name", texts.get("municipality.name.missing"));
        } else if (name.length() > LocalMunicipality.MAX_NAME) {
            errors.add("name", texts.get("municipality.name.long", name.length(), LocalMunicipality.MAX_NAME));
        }
    }

    Optional<LocalDate> checkSince(Texts texts, FieldErrors errors) {
        Optional<LocalDate> day = DateInput.day(since);
        if (day.isEmpty()) {
            errors.add("since", texts.get("municipality.since.wrong", since));
        }
        return day;
    }
}
