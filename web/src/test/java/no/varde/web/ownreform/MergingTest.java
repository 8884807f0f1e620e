package no.varde.web.ownreform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.varde.core.basics.Language;
import no.varde.core.reform.ReformDraft;
import no.varde.core.reform.ReformVersion;
import no.varde.core.testkit.Property;
import no.varde.core.testkit.RandomReforms;
import no.varde.core.testkit.Source;
import no.varde.web.http.Choice;
import no.varde.web.http.Conflict;
import no.varde.web.http.Texts;
import no.varde.web.http.Values;
import org.junit.jupiter.api.Test;

/** Of two states of a reform one chooses part by part, and all of one or the other can be had. */
class MergingTest {

    private static final Texts TEXTS = Texts.in(Language.EN);

    private record Case(Node before, Node theirs, Node typed) {

        static Case draw(Source source) {
            return new Case(one(source), one(source), one(source));
        }

        private static Node one(Source source) {
            ReformVersion drawn = RandomReforms.version(source, "v", "own-a", 1);
            return Copies.relative(DraftNodes.node(ReformDraft.of(drawn.reform(), drawn.pairs())));
        }

        Merging merging() {
            return new Merging(Optional.of(before), theirs, typed, TEXTS);
        }

        /** The choices of a form in which one thing is chosen everywhere. */
        Values all(String which) {
            StringBuilder form = new StringBuilder();
            for (Conflict.Field each : merging().fields()) {
                form.append(java.net.URLEncoder.encode(each.name(), java.nio.charset.StandardCharsets.UTF_8))
                        .append('=')
                        .append(which)
                        .append('&');
            }
            return Values.parse(form.toString());
        }
    }

    @Test
    void whoKeepsAllThatWasTypedGetsIt() {
        Property.forAll(
                100,
                Case::draw,
                drawn -> assertThat(drawn.merging().settled(drawn.all("typed"))).isEqualTo(drawn.typed()));
    }

    @Test
    void whoTakesAllThatTheOtherSavedGetsIt() {
        Property.forAll(
                100,
                Case::draw,
                drawn -> assertThat(drawn.merging().settled(drawn.all("theirs")))
                        .isEqualTo(drawn.theirs().with("id", drawn.typed().text("id"))));
    }

    /** Nothing is asked of whoever changed other things than the other did. */
    @Test
    void whatOneAloneChangedIsProposed() {
        Property.forAll(60, Case::draw, drawn -> {
            Node before = drawn.before();
            assertThat(chosen(new Merging(Optional.of(before), drawn.theirs(), before, TEXTS)))
                    .allMatch("theirs"::equals);
            assertThat(chosen(new Merging(Optional.of(before), before, drawn.typed(), TEXTS)))
                    .allMatch("typed"::equals);
            assertThat(new Merging(Optional.of(before), drawn.typed(), drawn.typed(), TEXTS).fields())
                    .isEmpty();
        });
    }

    private static List<String> chosen(Merging merging) {
        return merging.fields().stream()
                .map(each -> each.choices().stream()
                        .filter(Choice::chosen)
                        .map(Choice::value)
                        .findFirst()
                        .orElse("none of " + each))
                .toList();
    }
}
