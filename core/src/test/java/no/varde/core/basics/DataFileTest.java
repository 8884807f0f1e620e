package no.varde.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class DataFileTest {

    @Test
    void readsATreeInTheOrderOfTheFile() throws IOException {
        DataFile file = read("area.b.name = Bø\narea.a.name = Ås\n# a remark\narea.b.kind = x\n");
        assertThat(file.under("area").keySet()).containsExactly("b", "a");
        assertThat(file.under("area.b").keySet()).containsExactly("name", "kind");
        assertThat(file.text("area.a.name")).isEqualTo("Ås");
        assertThat(file.under("nothing")).isEmpty();
    }

    @Test
    void readsListsAndAnswers() throws IOException {
        DataFile file = read("names = a | b c |\nours = yes\ntheirs = no");
        assertThat(file.list("names")).containsExactly("a", "b c");
        assertThat(file.list("none")).isEmpty();
        assertThat(file.isYes("ours")).isTrue();
        assertThat(file.isYes("theirs")).isFalse();
        assertThat(file.isYes("nobody")).isFalse();
    }

    @Test
    void readsTextsInThreeLanguagesAndMissesNone() throws IOException {
        DataFile file = read("name.nb = Hus\nname.nn = Hus\nname.en = House\nother.nb = Hus");
        assertThat(file.words("name").in(Language.EN)).isEqualTo("House");
        assertThatThrownBy(() -> file.words("other")).hasMessageContaining("other.nn");
    }

    @Test
    void namesTheWholePathOfWhatIsMissing() throws IOException {
        DataFile inner = read("area.mat.name = Mat").find("area.mat").orElseThrow();
        assertThatThrownBy(() -> inner.text("kind")).hasMessageContaining("area.mat.kind");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertThatThrownBy(() -> read("a.b = 1\na.b = 2")).hasMessageContaining("a.b");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> DataFile.beside(DataFile.class, "nowhere.properties"))
                .hasMessageContaining("nowhere.properties");
    }

    private static DataFile read(String text) throws IOException {
        return DataFile.read(new StringReader(text));
    }
}
