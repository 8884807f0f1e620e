package no.varde.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.varde.web.chart.Joins.Curve;
import no.varde.web.chart.Joins.Group;
import no.varde.web.chart.Joins.Line;
import no.varde.web.chart.Joins.Node;
import org.junit.jupiter.api.Test;

class JoinsTest {

    private static final List<Group> LEFT =
            List.of(new Group("Venstre", List.of(new Node("a", "Et område"), new Node("b", "Et annet område"))));
    private static final List<Group> RIGHT =
            List.of(new Group("Høyre", List.of(new Node("c", "Et tredje område"), new Node("d", "Et fjerde"))));

    @Test
    void aLineRunsFromItsThingToItsThing() {
        Joins.Picture picture = joins(new Line("a", "d", 1, "1 tiltak", "")).wide();
        double from = picture.leftEnds().get(0);
        double to = picture.rightEnds().get(1);
        assertThat(picture.curves().get(0).path())
                .startsWith("M" + picture.leftX() + " " + from)
                .endsWith(picture.rightX() + " " + to);
    }

    @Test
    void moreMeasuresMakeAThickerLine() {
        List<Curve> curves = joins(
                        new Line("a", "c", 0, "mulig", ""),
                        new Line("a", "d", 1, "1", ""),
                        new Line("b", "d", 4, "4", ""))
                .wide()
                .curves();
        assertThat(curves.get(0).width()).isLessThan(curves.get(1).width());
        assertThat(curves.get(1).width()).isLessThan(curves.get(2).width());
    }

    @Test
    void noNumberLiesOverAnother() {
        for (Joins.Picture picture : List.of(cross().wide(), cross().narrow())) {
            for (Curve one : picture.curves()) {
                for (Curve other : picture.curves()) {
                    if (!one.equals(other)) {
                        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                                .isGreaterThan(2 * 0.75 * picture.font());
                    }
                }
            }
        }
    }

    @Test
    void everythingLiesWithinThePicture() {
        for (Joins.Picture picture : List.of(cross().wide(), cross().narrow())) {
            assertThat(picture.texts()).allSatisfy(text -> assertThat(text.y()).isLessThan(picture.height()));
            assertThat(picture.leftEnds()).allSatisfy(y -> assertThat(y).isBetween(0.0, picture.height()));
        }
    }

    @Test
    void aLineToNowhereIsRefused() {
        assertThatThrownBy(() -> joins(new Line("a", "b", 1, "", ""))).hasMessageContaining("a to b");
        assertThatThrownBy(() -> new Line("a", "c", -1, "", "")).hasMessageContaining("-1");
    }

    private static Joins cross() {
        return joins(
                new Line("a", "c", 1, "1", ""),
                new Line("a", "d", 2, "2", ""),
                new Line("b", "c", 3, "3", ""),
                new Line("b", "d", 4, "4", ""));
    }

    private static Joins joins(Line... lines) {
        return new Joins("t", LEFT, RIGHT, List.of(lines));
    }
}
