package no.varde.core.municipality;

import no.varde.core.basics.Period;

/**
 * A municipality as it stands in the register.
 *
 * @param number its number
 * @param name its Norwegian name
 * @param officialName its official name with its Sámi and Kven parallel names: «Gáivuotna - Kåfjord - Kaivuono»
 * @param county its county
 * @param validity the days for which it stands in the register with this number
 */
public record Municipality(
        MunicipalityNumber number, String name, String officialName, County county, Period validity) {

    /** Checks that number and county agree. */
    public Municipality {
        if (!number.county().equals(county.number())) {
            throw new IllegalArgumentException("The number " + number + " is not in county " + county.number());
        }
    }

    /** Whether it has names in more than one language. */
    public boolean hasParallelNames() {
        return !officialName.equals(name);
    }
}
