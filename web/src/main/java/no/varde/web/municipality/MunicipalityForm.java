package no.varde.web.municipality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.Slug;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.Municipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.municipality.MunicipalityRegister;
import no.varde.core.municipality.NumberLookup;
import no.varde.web.http.DateInput;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed of a municipality, which becomes one or all that is wrong with it.
 *
 * @param number its number in the register; blank for one outside it
 * @param name what it is called
 * @param path where its pages begin
 * @param since the day it takes Varde into use, as typed
 * @param future whether one outside the register is to come, and not made up
 * @param balance whether the steering balance is shown as a number
 */
public record MunicipalityForm(String number, String name, String path, String since, boolean future, boolean balance) {

    /** Where pages begin that belong to no municipality. */
    private static final Set<String> OURS =
            Set.of("about", "account", "demo", "let-in", "municipalities", "sign-in", "sign-out", "static");

    static MunicipalityForm of(Values form) {
        return new MunicipalityForm(
                form.text("number"),
                form.text("name"),
                form.text("path"),
                form.text("since"),
                form.has("future"),
                form.has("balance"));
    }

    static MunicipalityForm of(LocalMunicipality municipality, Texts texts) {
        return new MunicipalityForm(
                municipality.number().map(MunicipalityNumber::text).orElse(""),
                municipality.name(),
                municipality.id(),
                texts.typed(municipality.inUseSince()),
                municipality.standing() == LocalMunicipality.Standing.FUTURE,
                municipality.showBalanceNumber());
    }

    /** A form that proposes what can be inferred of a municipality in the register. */
    static MunicipalityForm proposing(Optional<Municipality> known, LocalDate today, Texts texts) {
        String name = known.map(Municipality::name).orElse("");
        return new MunicipalityForm(
                known.map(each -> each.number().text()).orElse(""),
                name,
                Slug.of(name),
                texts.typed(today),
                false,
                true);
    }

    /** The municipality; empty when something is wrong, which is then among the errors. */
    Optional<LocalMunicipality> check(LocalDate today, Texts texts, FieldErrors errors) {
        if (name.isBlank()) {
            errors.add("name", texts.get("municipality.name.missing"));
        }
        if (!Slug.is(path) || path.length() > LocalMunicipality.MAX_ID || OURS.contains(path)) {
            errors.add("path", texts.get("municipality.path.wrong", path));
        }
        Optional<LocalDate> day = DateInput.day(since);
        if (day.isEmpty()) {
            errors.add("since", texts.get("municipality.since.wrong", since));
        }
        Optional<MunicipalityNumber> registered = Optional.empty();
        if (!number.isBlank()) {
            registered = MunicipalityNumber.parse(number);
            boolean found = registered
                    .filter(each -> MunicipalityRegister.builtIn().find(each, today) instanceof NumberLookup.Found)
                    .isPresent();
            if (!found) {
                errors.add("number", texts.get("municipality.number.wrong", number));
            }
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        LocalMunicipality.Standing standing = registered.isPresent()
                ? LocalMunicipality.Standing.REGISTERED
                : future ? LocalMunicipality.Standing.FUTURE : LocalMunicipality.Standing.FICTIONAL;
        return Optional.of(new LocalMunicipality(path, name.strip(), registered, standing, day.orElseThrow(), balance));
    }
}
