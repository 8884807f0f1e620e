package no.varde.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** People of the same name are told apart by what is known of them, and by no more than is needed. */
class NamesakesTest {

    private static final Person NURSE =
            Person.named("a", "Kari Moen").withPosition("sykepleier").withEmail("kari@fjordvik.no");
    private static final Person HEAD =
            Person.named("b", "Kari moen").withPosition("avdelingsleder").withEmail("k.moen@fjordvik.no");
    private static final Person OTHER_NURSE =
            Person.named("c", "Kari Moen").withPosition("sykepleier").withEmail("kari.moen@fjordvik.no");
    private static final Person ODD = Person.named("d", "Odd Vik").withPosition("lege");

    @Test
    void whoeverIsAloneWithANameIsCalledByIt() {
        assertThat(Namesakes.names(List.of(ODD, NURSE)))
                .containsOnlyKeys("d", "a")
                .containsValues("Odd Vik", "Kari Moen");
        assertThat(Namesakes.namesWithPositions(List.of(ODD, NURSE)).values())
                .containsExactly("Odd Vik, lege", "Kari Moen, sykepleier");
    }

    @Test
    void twoOfOneNameAreToldApartByWhatTheyDo() {
        assertThat(Namesakes.names(List.of(NURSE, HEAD, ODD)).values())
                .containsExactly("Kari Moen, sykepleier", "Kari moen, avdelingsleder", "Odd Vik");
    }

    @Test
    void twoWhoDoTheSameAreToldApartByTheirAddress() {
        assertThat(Namesakes.names(List.of(NURSE, HEAD, OTHER_NURSE)).values())
                .containsExactly(
                        "Kari Moen, sykepleier, kari@fjordvik.no",
                        "Kari moen, avdelingsleder",
                        "Kari Moen, sykepleier, kari.moen@fjordvik.no");
        assertThat(Namesakes.namesWithPositions(List.of(NURSE, OTHER_NURSE)).values())
                .containsExactly(
                        "Kari Moen, sykepleier, kari@fjordvik.no", "Kari Moen, sykepleier, kari.moen@fjordvik.no");
    }

    @Test
    void twoOfWhomNothingElseIsKnownAreNumbered() {
        assertThat(Namesakes.names(List.of(Person.named("x", "Per"), Person.named("y", "Per")))
                        .values())
                .containsExactly("Per (1)", "Per (2)");
    }
}
