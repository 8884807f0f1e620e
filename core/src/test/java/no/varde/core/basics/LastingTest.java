package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.core.testkit.SampleFacts;
import org.junit.jupiter.api.Test;

class LastingTest {

    private static final Validity ANOTHER = new Validity(When.year(2020), Optional.of(LocalDate.of(2021, 5, 1)));

    @Test
    void changesTheTimeAndNothingElse() {
        List<Lasting> lasting = SampleFacts.full().stream()
                .filter(Lasting.class::isInstance)
                .map(Lasting.class::cast)
                .toList();
        Set<String> kinds =
                lasting.stream().map(each -> each.ref().kind().text()).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder("link", "responsibility", "concern");
        assertThat(lasting).allSatisfy(fact -> {
            Lasting moved = fact.during(ANOTHER);
            assertThat(moved.validity()).isEqualTo(ANOTHER);
            assertThat(moved.during(fact.validity())).isEqualTo(fact);
        });
    }
}
