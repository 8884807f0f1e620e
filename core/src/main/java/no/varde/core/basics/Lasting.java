package no.varde.core.basics;

/** A fact that holds for a time, so that it can be ended on a day (earlier views keep it) and opened again. */
public interface Lasting extends Fact {

    /** From when, and until when, it holds. */
    Validity validity();

    /** The same fact for another time. */
    Lasting during(Validity other);
}
