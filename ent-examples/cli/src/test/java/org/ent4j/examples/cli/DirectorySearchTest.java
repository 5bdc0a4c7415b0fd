package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ImportedSample.class)
class DirectorySearchTest {

    private final Path data;

    DirectorySearchTest(Path data) {
        this.data = data;
    }

    private Run search(Object... words) {
        var command = new Object[words.length + 4];
        System.arraycopy(words, 0, command, 2, words.length);
        command[0] = "directory";
        command[1] = "search";
        command[command.length - 2] = "--data";
        command[command.length - 1] = data;
        return Run.ent(command);
    }

    @Test
    void people_are_found_by_profil_and_then_each_by_name_and_by_key() {
        var teachers = search("--profil", "enseignant", "--json").json();
        var teacher = teachers.at("/people/0");
        var name = teacher.at("/firstName").asText() + " "
                + teacher.at("/lastName").asText();

        assertThat(teachers.at("/total").asInt()).isPositive();
        assertThat(teacher.at("/structureName").asText()).isNotEmpty();
        assertThat(search(name.toLowerCase(Locale.FRENCH), "--json")
                        .json()
                        .at("/people")
                        .findValuesAsText("id"))
                .contains(teacher.at("/id").asText());
        assertThat(search("--key", teacher.at("/id").asText()).out())
                .startsWith("1 personne(s), page 1 sur 1")
                .contains("Établissement principal", teacher.at("/lastName").asText());
    }

    @Test
    void pages_follow_one_another() {
        var first = search("--profil", "élève", "--json").json();
        var second = search("--profil", "ELEVE", "--page", 2, "--json").json();

        assertThat(first.at("/people")).hasSize(20);
        assertThat(second.at("/people/0")).isNotEqualTo(first.at("/people/0"));
        assertThat(second.at("/total")).isEqualTo(first.at("/total"));
    }

    @Test
    void nobody_found_is_the_answer_no() {
        var french = search("xyzzy");

        assertThat(french.exit()).isEqualTo(1);
        assertThat(french.out()).isEqualTo("personne ne répond à cette recherche\n");
        assertThat(search("xyzzy", "--lang", "en").out()).isEqualTo("nobody answers this search\n");
    }
}
