package no.varde.core.access;

import java.time.LocalDate;

/**
 * The latest letter that reminded a person of their measures in a municipality. Neither what it said nor to which address it
 * went is kept.
 *
 * @param person the person's id
 * @param municipality the municipality's id
 * @param on the day on which a mail server took it
 */
public record SentLetter(String person, String municipality, LocalDate on) {}
