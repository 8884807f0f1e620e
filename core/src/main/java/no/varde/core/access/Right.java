package no.varde.core.access;

import no.varde.core.basics.Labelled;
import no.varde.core.basics.LocalizedText;

/** What one may be allowed to do. Every page and every deed names the one that it needs. */
public enum Right implements Labelled {
    /** What is open to everyone who reaches the server: texts about Varde itself, files that pages need, signing in. */
    OPEN,
    /** What everyone who is signed in may do with what is their own: see and change their own account. */
    SELF,
    /** To read what a municipality has recorded. */
    READ,
    /** To write comments beside the official status, under one's own name and for the group that one represents. */
    COMMENT,
    /** To end, take away and put back what is about the measures that one owns alone; who owns them is not one of these. */
    CHANGE_OWN,
    /** To record, change or remove any fact, and to bring in spreadsheets. */
    CHANGE,
    /** To read who did what: the audit trail. */
    READ_TRAIL,
    /** To read who is let in and what they may do, with whom it is shared, and how long personal data is kept. */
    READ_PEOPLE,
    /** To let people in, give them roles, and end them. */
    PEOPLE,
    /** To set how long personal data is kept, and to erase it. */
    PRIVACY,
    /** To read how it stands with what keeps all municipalities' data safe: the server's copies. */
    READ_UPKEEP,
    /** To take up municipalities on the server and to look after the server itself. */
    SERVE;

    /** Whether it lets one change something, and not only read. What one does with one's own account counts as reading. */
    public boolean isChange() {
        return switch (this) {
            case OPEN, SELF, READ, READ_TRAIL, READ_PEOPLE, READ_UPKEEP -> false;
            case COMMENT, CHANGE_OWN, CHANGE, PEOPLE, PRIVACY, SERVE -> true;
        };
    }

    /** Whether it concerns one municipality's data, and so is held there and nowhere else. */
    public boolean isLocal() {
        return this != OPEN && this != SELF && this != READ_UPKEEP && this != SERVE;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.ofRoom("access", "Right." + name());
    }
}
