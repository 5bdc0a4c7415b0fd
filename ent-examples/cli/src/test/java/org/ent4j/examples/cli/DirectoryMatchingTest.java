package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ent directory duplicates} and {@code ent directory link} on small files of invented people. */
class DirectoryMatchingTest {

    private static final String MAPPING =
            "{\"id\":\"id\",\"lastName\":\"nom\",\"firstName\":[\"prenom\",\"second\"],\"birthDate\":\"naissance\"}";
    private static final String PEOPLE = "id, nom, prenom, second, naissance\n"
            + "a1, QUATREMÈRE, Zoé, Ana, 2011-03-09\n"
            + "a2, Quatremere, ZOE, ANA, 09/03/2011\n"
            + "b1, BELHOMME, Anouk, , un jour\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"',', UTF-8, ''", ";, UTF-8, \uFEFF", "'\t', ISO-8859-1, ''"})
    void a_file_is_read_whatever_its_separator_and_encoding(String separator, String encoding, String mark)
            throws IOException {
        var text = mark + PEOPLE.replace(",", separator);
        var run = duplicates(text, MAPPING, Charset.forName(encoding));

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/pairs")).hasSize(1);
        assertThat(run.json().at("/pairs/0/a").asText()).isEqualTo("a1");
        assertThat(run.json().at("/pairs/0/b").asText()).isEqualTo("a2");
        assertThat(run.json().at("/pairs/0/reasons")).isNotEmpty();
    }

    @Test
    void the_left_is_linked_to_the_right_and_some_have_no_partner() throws IOException {
        var left = write("left.csv", PEOPLE.replace("a1", "l1").lines().limit(2).toList());
        var right =
                write("right.csv", PEOPLE.replace("a2", "r2").lines().skip(2).toList(), PEOPLE);
        var mapping = Files.writeString(folder.resolve("m.json"), MAPPING);
        var run = Run.ent("directory", "link", "--left", left, "--right", right, "--mapping", mapping, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().at("/pairs")).hasSize(1);
        assertThat(run.json().at("/pairs/0/a").asText()).isEqualTo("l1");
        assertThat(run.json().at("/pairs/0/b").asText()).isEqualTo("r2");
    }

    @Test
    void an_unknown_column_is_named_with_those_that_are_there() throws IOException {
        refused(PEOPLE, MAPPING.replace("\"nom\"", "\"name\""), "« name »", "id, nom, prenom, second, naissance");
    }

    @Test
    void doubled_and_empty_ids_are_named_with_their_lines() throws IOException {
        refused(PEOPLE.replace("a2", "a1"), MAPPING, "« a1 »", "lignes 2 et 3");
        refused(PEOPLE.replace("a2", ""), MAPPING, "identifiant vide", "ligne 3");
    }

    @Test
    void a_mapping_that_is_none_is_refused() throws IOException {
        refused(PEOPLE, "{\"id\":", "JSON illisible", "");
        refused(PEOPLE, "{\"nom\":\"nom\"}", "clé inconnue « nom »", "lastName");
        refused(PEOPLE, "{\"id\":\"id\"}", "aucune colonne à comparer", "");
        refused("", MAPPING, "fichier vide", "");
    }

    private void refused(String people, String mapping, String... words) throws IOException {
        var run = duplicates(people, mapping, StandardCharsets.UTF_8);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(words);
    }

    private Run duplicates(String people, String mapping, Charset encoding) throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), people, encoding);
        var columns = Files.writeString(folder.resolve("mapping.json"), mapping);
        return Run.ent("directory", "duplicates", "--people", file, "--mapping", columns, "--json");
    }

    private Path write(String name, Iterable<String> rows) throws IOException {
        return Files.write(folder.resolve(name), rows);
    }

    /** The rows under the header of the text. */
    private Path write(String name, Iterable<String> rows, String text) throws IOException {
        var lines = new ArrayList<>(text.lines().limit(1).toList());
        rows.forEach(lines::add);
        return write(name, lines);
    }
}
