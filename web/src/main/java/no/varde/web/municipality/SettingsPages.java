package no.varde.web.municipality;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.core.anchoring.Anchoring;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityRegister;
import no.varde.core.municipality.NumberLookup;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Measure;
import no.varde.core.situation.Facts;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import no.varde.web.http.Answer;
import no.varde.web.http.Conflict;
import no.varde.web.http.FieldErrors;
import no.varde.web.http.HttpError;
import no.varde.web.http.Page;
import no.varde.web.http.Request;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import no.varde.web.situation.Desk;
import varde.pages.StaticTemplates;

/**
 * What is known of one municipality, and its settings. The form carries the version that it was made of; when somebody
 * else has saved meanwhile, both are shown, field by field, and whoever typed chooses.
 */
final class SettingsPages {

    private final Desk desk;
    private final Clock clock;

    SettingsPages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A municipality as it is kept, and as it was when a form was made of it.
     *
     * @param now as it is kept now
     * @param version the version that it has now
     * @param changed when that version was saved, in words
     * @param before as it was in the version that the form carries; empty when there is none such
     */
    private record Kept(LocalMunicipality now, long version, String changed, Optional<LocalMunicipality> before) {}

    Answer show(Request request) {
        Kept kept = kept(request, 0);
        SettingsForm form = SettingsForm.of(kept.now(), kept.version(), request.texts());
        return Answer.page(page(request, form, new FieldErrors()));
    }

    /** Name, day and balance can be changed; address and number stay. */
    Answer change(Request request) {
        Texts texts = request.texts();
        SettingsForm typed = SettingsForm.of(request.form());
        Kept kept = kept(request, new SettingsForm(base(request.form()), "", "", false).seen());
        FieldErrors errors = new FieldErrors();
        SettingsForm settled = typed;
        if (request.form().has("settles") && typed.seen() == kept.version()) {
            settled = settle(request.form(), typed, kept, texts, errors);
            if (!errors.isEmpty()) {
                return Answer.invalid(request, errors, () -> conflict(request, typed, kept, errors));
            }
        }
        SettingsForm form = settled;
        Optional<LocalMunicipality> changed = form.check(kept.now(), texts, errors);
        if (changed.isEmpty()) {
            return Answer.invalid(request, errors, () -> page(request, form, errors));
        }
        Saved saved = desk.store()
                .write(
                        Signature.of(request.caller().id(), clock.instant()),
                        writing -> writing.serve(changed.get(), form.seen()));
        if (saved instanceof Saved.Missing) {
            throw HttpError.notFound();
        }
        if (saved instanceof Saved.Conflict clash && !clash.current().fact().equals(changed.get())) {
            Kept meanwhile = kept(request, form.seen());
            return Answer.conflict(request, () -> conflict(request, form, meanwhile, new FieldErrors()));
        }
        return Answer.seeOther("/" + kept.now().id() + "/municipality").saying("municipality.saved");
    }

    /** The version that the typing began on; it stays the same while a conflict is being settled. */
    private static String base(Values form) {
        return form.text(form.has("base") ? "base" : "version");
    }

    private Kept kept(Request request, long seen) {
        String id = request.variable("municipality");
        List<Versioned<? extends Fact>> history = desk.store().read(from -> from.history(id, Ref.municipality(id)));
        if (history.isEmpty()) {
            throw HttpError.notFound();
        }
        Versioned<? extends Fact> now = history.get(history.size() - 1);
        ZonedDateTime at = now.provenance().recordedAt().atZone(clock.getZone());
        return new Kept(
                (LocalMunicipality) now.fact(),
                now.version(),
                request.texts()
                        .get(
                                "common.conflict.at",
                                at.toLocalDate(),
                                "%02d:%02d".formatted(at.getHour(), at.getMinute())),
                history.stream()
                        .filter(each -> each.version() == seen)
                        .map(each -> (LocalMunicipality) each.fact())
                        .findFirst());
    }

    /** What was chosen in each field that differs; where nothing was, that is an error. */
    private static SettingsForm settle(Values form, SettingsForm typed, Kept kept, Texts texts, FieldErrors errors) {
        SettingsForm theirs = SettingsForm.of(kept.now(), kept.version(), texts);
        for (Conflict.Field field : fields(typed, kept, texts)) {
            if (form.find(field.name()).isEmpty()) {
                errors.add(field.name(), texts.get("common.conflict.choose", field.label()));
            }
        }
        return new SettingsForm(
                typed.version(),
                keepsTheirs(form, "name") ? theirs.name() : typed.name(),
                keepsTheirs(form, "since") ? theirs.since() : typed.since(),
                keepsTheirs(form, "balance") ? theirs.balance() : typed.balance());
    }

    private static boolean keepsTheirs(Values form, String field) {
        return Conflict.keepsTheirs(form, field).orElse(false);
    }

    private static List<Conflict.Field> fields(SettingsForm typed, Kept kept, Texts texts) {
        SettingsForm theirs = SettingsForm.of(kept.now(), kept.version(), texts);
        Optional<SettingsForm> before = kept.before().map(each -> SettingsForm.of(each, 0, texts));
        List<Conflict.Field> fields = new ArrayList<>();
        Conflict.field(
                        "name",
                        texts.get("municipality.name"),
                        before.map(SettingsForm::name),
                        theirs.name(),
                        typed.name(),
                        texts)
                .ifPresent(fields::add);
        Conflict.field(
                        "since",
                        texts.get("municipality.since"),
                        before.map(SettingsForm::since),
                        theirs.since(),
                        typed.since(),
                        texts)
                .ifPresent(fields::add);
        Conflict.field(
                        "balance",
                        texts.get("municipality.balance"),
                        before.map(each -> yesNo(each.balance(), texts)),
                        yesNo(theirs.balance(), texts),
                        yesNo(typed.balance(), texts),
                        texts)
                .ifPresent(fields::add);
        return fields;
    }

    private static String yesNo(boolean yes, Texts texts) {
        return texts.get(yes ? "common.yes" : "common.no");
    }

    /** Both versions; the form carries the newest, so that what is chosen is saved on top of what was seen. */
    private static JteModel conflict(Request request, SettingsForm typed, Kept kept, FieldErrors errors) {
        Texts texts = request.texts();
        SettingsForm carried =
                new SettingsForm(String.valueOf(kept.version()), typed.name(), typed.since(), typed.balance());
        Page page = request.page(texts.get("common.conflict.title"))
                .in("municipality")
                .failed();
        return new StaticTemplates()
                .municipalityConflict(
                        page,
                        carried,
                        base(request.form()),
                        new Conflict(kept.changed(), fields(typed, kept, texts)),
                        errors);
    }

    private JteModel page(Request request, SettingsForm form, FieldErrors errors) {
        Texts texts = request.texts();
        Facts facts = desk.facts(request);
        Page page = request.page(
                        texts.get("municipality.title", facts.municipality().name()))
                .in("municipality");
        return new StaticTemplates()
                .municipalitySettings(
                        errors.isEmpty() ? page : page.failed(), form, errors, known(facts, request, texts));
    }

    /** What the register says, how the municipality stands to it, and how much is recorded. */
    private static List<String> known(Facts facts, Request request, Texts texts) {
        List<String> known = new ArrayList<>();
        LocalMunicipality municipality = facts.municipality();
        municipality
                .number()
                .map(number -> MunicipalityRegister.builtIn().find(number, request.today()))
                .ifPresent(lookup -> {
                    if (lookup instanceof NumberLookup.Found found) {
                        known.add(MunicipalityPages.inRegister(found.municipality(), texts));
                    } else if (lookup instanceof NumberLookup.Gone gone) {
                        known.add(GoneNumber.text(gone, texts));
                    }
                });
        known.add(texts.of(municipality.standing()));
        known.add(texts.get(
                "municipality.counts",
                facts.all(Measure.class).size(),
                facts.all(Involvement.class).size(),
                facts.all(Anchoring.class).size()));
        return known;
    }
}
