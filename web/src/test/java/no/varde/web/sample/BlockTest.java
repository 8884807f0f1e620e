package no.varde.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import no.varde.core.plan.Life;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static List<Block> read(String... lines) throws IOException {
        return Block.read("prøve.txt", new BufferedReader(new StringReader(String.join("\n", lines))));
    }

    @Test
    void readsBlocksAndTheirLines() throws IOException {
        List<Block> blocks = read(
                "# en merknad",
                "tiltak middag",
                "    tittel: Middag: hver torsdag",
                "",
                "tiltak buss",
                "    liv: i gang | -3m");

        assertThat(blocks).extracting(Block::id).containsExactly("middag", "buss");
        assertThat(blocks.get(0).value("tittel")).contains("Middag: hver torsdag");
        assertThat(blocks.get(1).get("liv").fields()).containsExactly("i gang", "-3m");
        assertThat(blocks.get(1).get("liv").place()).isEqualTo("prøve.txt:6");
    }

    @Test
    void aLineIndentedFurtherGoesOn() throws IOException {
        Block block =
                read("møte m", "    husk: Alle ville", "        hjelpe til").get(0);

        assertThat(block.value("husk")).contains("Alle ville hjelpe til");
    }

    @Test
    void whatStandsInBracketsIsTheRecording() throws IOException {
        Entry entry =
                read("tiltak t", "    liv: i gang | -3m [-2m Gro Lien]").get(0).get("liv");

        assertThat(entry.recorded()).contains("-2m Gro Lien");
        assertThat(entry.text(1)).isEqualTo("-3m");
    }

    @Test
    void aFieldThatIsOpenOrBeyondTheEndIsEmpty() throws IOException {
        Entry entry = read("tiltak t", "    status: -3m | | Går fint").get(0).get("status");

        assertThat(entry.field(1)).isEmpty();
        assertThat(entry.field(7)).isEqualTo(Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> entry.text(1)).withMessageContaining("prøve.txt:2");
    }

    @Test
    void refusesALineWithoutKeyAndALineWithoutBlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("tiltak t", "    uten nøkkel"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("    tittel: T"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("tiltak"));
    }

    @Test
    void refusesAWordThatItDoesNotKnow() {
        assertThat(Words.of(Life.class, "ordinær drift")).isEqualTo(Life.ORDINARY_OPERATION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of(Life.class, "på gang"))
                .withMessageContaining("på gang");
    }
}
