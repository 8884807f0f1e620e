package no.varde.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.varde.core.basics.ActorGroup;
import no.varde.core.basics.Fact;
import no.varde.core.basics.Ref;
import no.varde.core.basics.Validity;
import no.varde.core.basics.When;
import no.varde.core.municipality.LocalMunicipality;
import no.varde.core.municipality.MunicipalityNumber;
import no.varde.core.participation.Concern;
import no.varde.core.participation.Form;
import no.varde.core.participation.Involvement;
import no.varde.core.plan.Life;
import no.varde.core.plan.LifeChange;
import no.varde.core.plan.Measure;
import no.varde.core.plan.Note;
import no.varde.core.reform.Reforms;
import no.varde.core.store.Saved;
import no.varde.core.store.Signature;
import no.varde.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** The part of the contract on several municipalities that know nothing of each other. */
interface StoreServesMany extends StoreContract {

    /** A municipality of the register. */
    private static LocalMunicipality registered(String id, String name, String number) {
        return new LocalMunicipality(
                id,
                name,
                Optional.of(MunicipalityNumber.of(number)),
                LocalMunicipality.Standing.REGISTERED,
                SOLVIK.inUseSince(),
                true);
    }

    /** Takes municipalities up. */
    private void serve(LocalMunicipality... municipalities) {
        store().write(KARI, to -> {
            for (LocalMunicipality each : municipalities) {
                to.serve(each);
            }
            return true;
        });
    }

    @Test
    default void servesMunicipalitiesByName() {
        LocalMunicipality oslo = registered("oslo", "Oslo", "0301");
        LocalMunicipality future = new LocalMunicipality(
                "framtid", "Ørland", Optional.empty(), LocalMunicipality.Standing.FUTURE, AAS.inUseSince(), false);
        assertThat(municipalities()).isEmpty();
        serve(AAS, future, oslo, SOLVIK);
        assertThat(municipalities()).containsExactly(oslo, SOLVIK, future, AAS);
        assertThat(municipality("framtid")).contains(future);
        assertThat(municipality("nowhere")).isEmpty();
    }

    @Test
    default void changesWhatIsKeptOfAMunicipality() {
        serve(SOLVIK);
        LocalMunicipality changed = SOLVIK.withBalanceNumber(false);
        store().write(OLA, to -> {
            to.serve(changed);
            return true;
        });
        assertThat(municipality("solvik")).contains(changed);
        assertThat(facts().municipality()).isEqualTo(changed);
        assertThat(facts().everything()).isEmpty();
        List<Versioned<? extends Fact>> history = history(SOLVIK.ref());
        assertThat(history).extracting(each -> (Object) each.fact()).containsExactly(SOLVIK, changed);
        assertThat(present(SOLVIK.ref()).provenance().recordedBy()).isEqualTo("ola");
    }

    /** Takes a municipality up or changes it, on the version that one saw. */
    private Saved serve(Signature signature, LocalMunicipality municipality, long version) {
        return store().write(signature, to -> to.serve(municipality, version));
    }

    @Test
    default void takesAMunicipalityUpOnlyOnce() {
        assertThat(serve(KARI, SOLVIK, 0)).isEqualTo(new Saved.Done(1));
        LocalMunicipality namesake = LocalMunicipality.fictional("solvik", "En annen", LocalDate.of(2026, 1, 1));
        assertThat(serve(OLA, namesake, 0)).isEqualTo(new Saved.Conflict(present(SOLVIK.ref())));
        assertThat(municipalities()).containsExactly(SOLVIK);
        assertThat(serve(OLA, AAS, 1)).isEqualTo(new Saved.Missing());
        assertThat(municipality("aas-test")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serve(OLA, AAS, -1))
                .withMessageContaining("-1");
    }

    @Test
    default void neverOverwritesWhatSomebodyElseKeptOfAMunicipality() {
        serve(SOLVIK);
        LocalMunicipality inWords = SOLVIK.withBalanceNumber(false);
        LocalMunicipality renamed = LocalMunicipality.fictional("solvik", "Nye Solvik", SOLVIK.inUseSince());
        assertThat(serve(KARI, inWords, 1)).isEqualTo(new Saved.Done(2));
        long revision = revision("solvik");
        assertThat(serve(OLA, renamed, 1)).isEqualTo(new Saved.Conflict(present(SOLVIK.ref())));
        assertThat(serve(OLA, renamed, 3)).isInstanceOf(Saved.Conflict.class);
        assertThat(municipality("solvik")).contains(inWords);
        assertThat(revision("solvik")).isEqualTo(revision);

        assertThat(serve(OLA, inWords, 2)).isEqualTo(new Saved.Done(2));
        assertThat(revision("solvik")).isEqualTo(revision);
        assertThat(serve(OLA, renamed, 2)).isEqualTo(new Saved.Done(3));
        assertThat(history(SOLVIK.ref())).hasSize(3);
        assertThat(present(SOLVIK.ref()).provenance().recordedBy()).isEqualTo("ola");
    }

    @Test
    default void refusesANumberThatIsTaken() {
        serve(registered("oslo", "Oslo", "0301"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serve(registered("kristiania", "Kristiania", "0301")))
                .withMessageContaining("kristiania")
                .withMessageContaining("oslo")
                .withMessageContaining("0301");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serve(OLA, registered("kristiania", "Kristiania", "0301"), 0))
                .withMessageContaining("oslo");
        serve(registered("oslo", "Oslo", "0302"), registered("kristiania", "Kristiania", "0301"));
        assertThat(municipalities()).hasSize(2);
    }

    @Test
    default void takesAMunicipalityUpByServingItOnly() {
        serve(SOLVIK);
        store().write(OLA, to -> {
            assertThatIllegalArgumentException().isThrownBy(() -> to.add("solvik", AAS));
            assertThatIllegalArgumentException().isThrownBy(() -> to.change("solvik", SOLVIK, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> to.remove("solvik", SOLVIK.ref(), 1));
            return true;
        });
        assertThat(municipalities()).containsExactly(SOLVIK);
    }

    @Test
    default void neverShowsAnothersFacts() {
        given(Measure.titled("m1", "Hos oss"), Measure.titled("m2", "Bare hos oss"));
        store().write(KARI, to -> {
            to.add("aas-test", Measure.titled("m1", "Hos dem"));
            return to.remove("aas-test", Ref.measure("m1"), 1);
        });
        assertThat(refs()).containsExactly(Ref.measure("m1"), Ref.measure("m2"));
        assertThat(present(Ref.measure("m1")).version()).isEqualTo(1);
        store().read(from -> {
            assertThat(from.facts("aas-test", Reforms.builtIn()).orElseThrow().everything())
                    .isEmpty();
            assertThat(from.find("aas-test", Ref.measure("m2"))).isEmpty();
            assertThat(from.history("aas-test", Ref.measure("m2"))).isEmpty();
            assertThat(from.changes("aas-test", 100))
                    .hasSize(3)
                    .allMatch(change -> change.municipality().equals("aas-test"));
            return true;
        });
    }

    @Test
    default void refusesToPointAtWhatIsNotKeptHere() {
        given(Measure.titled("m1", "Hos oss"));
        refuses(new Concern("c1", "m9", ActorGroup.USERS, Validity.always()), "concern:c1", "measure:m9");
        refuses(
                new LifeChange("l1", "m1", Life.MERGED, When.unknown(), Optional.empty(), Optional.of("m9")),
                "life-change:l1",
                "measure:m9");
        refuses(
                Involvement.of(
                        "i1",
                        When.unknown(),
                        Form.DIALOGUE,
                        Set.of(Ref.measure("m1"), Ref.adoption("a9")),
                        Set.of(ActorGroup.USERS)),
                "involvement:i1",
                "adoption:a9");
        refuses(
                new Note("n1", Ref.municipality("aas-test"), Optional.empty(), "Om en annen"),
                "note:n1",
                "municipality:aas-test");
        store().write(KARI, to -> {
            to.add("aas-test", Measure.titled("m2", "Hos dem"));
            return true;
        });
        refuses(new Concern("c1", "m2", ActorGroup.USERS, Validity.always()), "concern:c1", "measure:m2");
        given(new Concern("c1", "m1", ActorGroup.USERS, Validity.always()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change(OLA, new Concern("c1", "m2", ActorGroup.USERS, Validity.always()), 1))
                .withMessageContaining("concern:c1")
                .withMessageContaining("measure:m2");
    }

    /** Checks that a fact is refused by name, and that a write goes on as if it had not been tried. */
    private void refuses(Fact fact, String... named) {
        store().write(KARI, to -> {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> to.add("solvik", fact))
                    .withMessageContainingAll(named);
            return true;
        });
        assertThat(find("solvik", fact.ref())).isEmpty();
    }

    @Test
    default void letsAFactPointAtWhatWasEnteredInError() {
        given(Measure.titled("m1", "Bort"));
        remove(OLA, Ref.measure("m1"), 1);
        given(new Concern("c1", "m1", ActorGroup.USERS, Validity.always()));
        assertThat(refs()).isEmpty();
    }
}
