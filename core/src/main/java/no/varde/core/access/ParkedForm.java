package no.varde.core.access;

import java.time.Instant;

/**
 * What a person had typed when their session was over: kept for the same person, until they have signed in again.
 *
 * @param id its id, from outside
 * @param person the id of the person whose session it was
 * @param path where the form was sent
 * @param body what was typed, as the browser sent it
 * @param at when it was sent
 */
public record ParkedForm(String id, String person, String path, String body, Instant at) {

    @Override
    public String toString() {
        return "ParkedForm[" + id + " of " + person + "]";
    }
}
