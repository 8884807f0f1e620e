/**
 * The fictional sample municipality, Fjordvik, with two years of facts written as a municipality would write them. The
 * facts stand in text files that people read; days in them are counted from the day of the first start.
 *
 * <p>Door: {@link no.varde.web.sample.SampleMunicipality}. Arrows: the core.
 */
@NullMarked
package no.varde.web.sample;

import org.jspecify.annotations.NullMarked;
