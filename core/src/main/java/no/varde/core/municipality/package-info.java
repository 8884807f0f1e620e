/**
 * Municipalities through renumbering, merging and splitting: the register as data, and the municipalities that a Varde
 * serves, in the register or outside it (fictional, future).
 *
 * <p>Door: {@link no.varde.core.municipality.MunicipalityRegister} and
 * {@link no.varde.core.municipality.LocalMunicipality}. Arrows: {@code basics}.
 *
 * <p>The register holds the 357 municipalities of 1 January 2024 and the 115 changes at the turn of 2023 and 2024. Facts
 * built on data of Kartverket (CC BY 4.0).
 */
@NullMarked
package no.varde.core.municipality;

import org.jspecify.annotations.NullMarked;
