package no.varde.web.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.varde.core.access.Person;
import no.varde.core.access.SentLetter;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.store.FactStore;
import no.varde.core.store.Signature;

/** One round with letters through all municipalities; of each letter that is taken it is kept that it went. */
final class Round implements AutoCloseable {

    /** Who signs: the program itself. */
    private static final String PROGRAM = "server";

    private final MailSettings settings;
    private final DueLetters due;
    private final FactStore store;
    private final Clock clock;
    private final BooleanSupplier isOver;
    private Optional<Post> post = Optional.empty();
    private int sent;
    private int refused;

    /**
     * A round that has not begun.
     *
     * @param isOver whether no more letters are to be handed over, since the server stops
     */
    Round(DueLetters due, FactStore store, Clock clock, BooleanSupplier isOver) {
        this.settings = due.settings();
        this.due = due;
        this.store = store;
        this.clock = clock;
        this.isOver = isOver;
    }

    /**
     * What came of a round.
     *
     * @param sent how many letters were taken
     * @param refused how many letters were refused, each for itself
     * @param failure why the round ended before its end; empty when it did not
     */
    record Outcome(int sent, int refused, Optional<Handed.Kind> failure) {}

    Outcome go(LocalDate day) {
        List<String> all = store.<List<String>>read(from ->
                from.municipalities().stream().map(LocalMunicipality::id).toList());
        for (String municipality : all) {
            for (DueLetters.Due each : store.<List<DueLetters.Due>>read(from -> due.in(municipality, day, from))) {
                if (isOver.getAsBoolean()) {
                    return new Outcome(sent, refused, Optional.empty());
                }
                Handed handed = hand(each, municipality, day);
                if (handed.kind().endsAll()) {
                    return new Outcome(sent, refused, Optional.of(handed.kind()));
                }
            }
        }
        return new Outcome(sent, refused, Optional.empty());
    }

    private Handed hand(DueLetters.Due each, String municipality, LocalDate day) {
        Instant now = clock.instant();
        Post open = post.orElseGet(() -> new Post(settings));
        post = Optional.of(open);
        Handed handed = open.hand(each.letter(), now);
        if (handed.isTaken()) {
            sent++;
            keep(new SentLetter(each.person(), municipality, day), now);
        } else if (!handed.kind().endsAll()) {
            refused++;
        }
        return handed;
    }

    /** Of somebody who was erased meanwhile nothing is kept. */
    private void keep(SentLetter letter, Instant now) {
        store.write(Signature.of(PROGRAM, now), to -> {
            Optional<Person> there = to.people().person(letter.person()).filter(person -> !person.isErased());
            there.ifPresent(any -> to.people().sent(letter));
            return there.isPresent();
        });
    }

    @Override
    public void close() {
        post.ifPresent(Post::close);
    }
}
