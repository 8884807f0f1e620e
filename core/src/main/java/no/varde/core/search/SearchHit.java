package no.varde.core.search;

/**
 * Something that was found.
 *
 * @param thing what it is
 * @param closeness how near the farthest of the words was
 * @param inTitle whether every word stood that near in the title
 */
public record SearchHit<T>(T thing, Closeness closeness, boolean inTitle) {}
