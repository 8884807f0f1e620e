package no.varde.persistence;

import no.varde.core.trail.Change;

/**
 * What a row of a trail says for good, beside what can be erased; for the link.
 *
 * @param number its number in the file
 * @param place its place in the trail
 * @param municipality the municipality's id; empty text for the server
 * @param kind the kind of fact or event
 * @param subject the fact's id, or the event's subject
 * @param action what was done
 * @param header how the fact stood afterwards; all zero for an event
 * @param batch the batch; empty text for none
 * @param at when, as it is written
 */
record Row(
        long number,
        long place,
        String municipality,
        String kind,
        String subject,
        String action,
        Header header,
        String batch,
        String at) {

    /** The header of an event, which is about no fact. */
    static final Header NO_FACT = new Header(0, 0, 0, 0, false);

    /** How an action on a fact is written. */
    static String text(Change.Action action) {
        return action.name();
    }

    /** The link of this row after another one, over the seals of who wrote, what was said, and the keys. */
    byte[] link(Seals seals, byte[] before, byte[] who, byte[] words, byte[] keys) {
        return seals.begin()
                .bytes(before)
                .number(number)
                .number(place)
                .text(municipality)
                .text(kind)
                .text(subject)
                .text(action)
                .number(header.fact())
                .number(header.version())
                .number(header.content())
                .number(header.keyset())
                .number(header.enteredInError() ? 1 : 0)
                .text(batch)
                .text(at)
                .bytes(who)
                .bytes(words)
                .bytes(keys)
                .seal();
    }
}
