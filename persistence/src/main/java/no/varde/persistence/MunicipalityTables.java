package no.varde.persistence;

import no.varde.core.basics.Ref;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;

/** The table of the room {@code municipality}. */
final class MunicipalityTables {

    static final FactTable<LocalMunicipality> MUNICIPALITIES = new FactTable<>(
            Ref.Kind.MUNICIPALITY,
            LocalMunicipality.class,
            "~name number standing in_use_since show_balance_number",
            (to, fact) -> to.text(fact.name())
                    .maybe(fact.number().map(MunicipalityNumber::text))
                    .constant(fact.standing())
                    .day(fact.inUseSince())
                    .flag(fact.showBalanceNumber()),
            (from, id) -> new LocalMunicipality(
                    id,
                    from.text(),
                    from.maybeText().map(MunicipalityNumber::of),
                    from.constant(LocalMunicipality.Standing.class),
                    from.day(),
                    from.flag()));

    private MunicipalityTables() {}
}
