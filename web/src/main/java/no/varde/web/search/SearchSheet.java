package no.varde.web.search;

import gg.jte.Content;
import java.util.List;
import no.varde.web.http.ListPart;

/**
 * What was searched and found, as the page shows it.
 *
 * @param words what was typed; empty when nothing was
 * @param said how much was found, in one sentence; every number leads to its part of the page
 * @param nearly whether what is shown is only nearly what was typed
 * @param groups what was found, by what it is; none that is empty
 * @param all the address of everything that was found, when only one group is shown; empty otherwise
 * @param unknown what the address names and nobody knows
 */
public record SearchSheet(
        String words, Content said, boolean nearly, List<Group> groups, String all, List<String> unknown) {

    /**
     * What was found of one kind.
     *
     * @param id its anchor
     * @param title what it is, with how many were found
     * @param part which part of it is shown
     * @param lines what was found, the nearest first
     * @param more the address of the whole group, when more was found than is shown; empty otherwise
     */
    public record Group(String id, String title, ListPart part, List<Line> lines, String more) {}

    /**
     * Something that was found.
     *
     * @param title its name, taken apart where the words stand in it
     * @param href where it leads
     * @param beside what stands beside it, taken apart too; may be empty
     * @param snippet where else the words stand; empty when they all stand in the name or beside it
     * @param language the language of the snippet when it is not the reader's; empty otherwise
     */
    public record Line(List<Piece> title, String href, List<Piece> beside, List<Piece> snippet, String language) {}

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param marked whether it was searched for
     */
    public record Piece(String text, boolean marked) {}
}
