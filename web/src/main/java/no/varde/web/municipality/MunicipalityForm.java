package no.varde.web.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Slug;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.Municipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.municipality.MunicipalityRegister;
import no.varde.core.municipality.NumberLookup;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;

/**
 * What was typed of a new municipality, which becomes one or all that is wrong with it.
 *
 * @param number its number in the register; blank for one outside it
 * @param path where its pages begin; made of the name when nothing was typed
 * @param future whether one outside the register is to come, and not made up
 * @param settings what can be changed later too
 */
public record MunicipalityForm(String number, String path, boolean future, SettingsForm settings) {

    static MunicipalityForm of(Values form) {
        String path = form.text("path");
        return new MunicipalityForm(
                form.text("number"),
                path.isEmpty() ? Slug.of(form.text("name")) : path,
                form.has("future"),
                SettingsForm.of(form));
    }

    /** A form that proposes what can be inferred of a municipality in the register. */
    static MunicipalityForm proposing(Optional<Municipality> known, LocalDate today, Texts texts) {
        String name = known.map(Municipality::name).orElse("");
        return new MunicipalityForm(
                known.map(each -> each.number().text()).orElse(""),
                Slug.of(name),
                false,
                new SettingsForm("0", name, texts.typed(today), true));
    }

    /** The municipality; empty when something is wrong, which is then among the errors, in the order of the form. */
    Optional<LocalMunicipality> check(
            List<LocalMunicipality> served, ReservedPaths reserved, LocalDate today, Texts texts, FieldErrors errors) {
        settings.checkName(texts, errors);
        Optional<MunicipalityNumber> registered = checkNumber(served, today, texts, errors);
        checkPath(served, reserved, texts, errors);
        Optional<LocalDate> since = settings.checkSince(texts, errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        if (registered.isEmpty()) {
            LocalMunicipality outside = future
                    ? LocalMunicipality.future(path, settings.name(), since.orElseThrow())
                    : LocalMunicipality.fictional(path, settings.name(), since.orElseThrow());
            return Optional.of(outside.withBalanceNumber(settings.balance()));
        }
        return Optional.of(new LocalMunicipality(
                path,
                settings.name(),
                registered,
                LocalMunicipality.Standing.REGISTERED,
                since.orElseThrow(),
                settings.balance()));
    }

    private Optional<MunicipalityNumber> checkNumber(
            List<LocalMunicipality> served, LocalDate today, Texts texts, FieldErrors errors) {
        if (number.isBlank()) {
            return Optional.empty();
        }
        Optional<MunicipalityNumber> written = MunicipalityNumber.parse(number);
        Optional<NumberLookup> known =
                written.map(each -> MunicipalityRegister.builtIn().find(each, today));
        if (known.isPresent() && known.get() instanceof NumberLookup.Gone gone) {
            errors.add("number", GoneNumber.text(gone, texts));
        } else if (known.isEmpty() || !(known.get() instanceof NumberLookup.Found)) {
            errors.add("number", texts.get("municipality.number.wrong", number));
        } else {
            for (LocalMunicipality each : served) {
                if (each.number().equals(written)) {
                    errors.add("number", texts.get("municipality.number.taken", each.name()));
                }
            }
        }
        return written;
    }

    private void checkPath(List<LocalMunicipality> served, ReservedPaths reserved, Texts texts, FieldErrors errors) {
        if (!Slug.is(path) || path.length() > LocalMunicipality.MAX_ID) {
            errors.add("path", texts.get("municipality.path.wrong", path));
        } else if (reserved.has(path)) {
            errors.add("path", texts.get("municipality.path.reserved", path));
        } else {
            for (LocalMunicipality each : served) {
                if (each.id().equals(path)) {
                    errors.add("path", texts.get("municipality.path.taken", path, each.name()));
                }
            }
        }
    }
}
