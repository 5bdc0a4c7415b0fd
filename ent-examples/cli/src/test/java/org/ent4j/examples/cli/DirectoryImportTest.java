package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryImportTest {

    private static final Charset LATIN9 = Charset.forName("ISO-8859-15");

    @TempDir
    private Path folder;

    private Path exports;

    @BeforeEach
    void exports() throws IOException {
        exports = Files.createDirectory(folder.resolve("siecle"));
        write("ElevesAvecAdresses.xml", "BEE_ELEVES", """
                <ELEVES><ELEVE ELEVE_ID="1"><NOM_DE_FAMILLE>FÉVRIER</NOM_DE_FAMILLE><PRENOM>Zoé</PRENOM>
                <DATE_NAISS>01/09/2014</DATE_NAISS></ELEVE>
                <ELEVE ELEVE_ID="2"><NOM_DE_FAMILLE>PARTI</NOM_DE_FAMILLE><PRENOM>Luc</PRENOM>
                <DATE_SORTIE>01/10/2026</DATE_SORTIE></ELEVE></ELEVES>
                <STRUCTURES><STRUCTURES_ELEVE ELEVE_ID="1"><STRUCTURE><CODE_STRUCTURE>6A</CODE_STRUCTURE>
                <TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE></STRUCTURES_ELEVE></STRUCTURES>
                <ADRESSES><ADRESSE ADRESSE_ID="1"/></ADRESSES>
                """);
        var structures = write("Structures.xml", "BEE_STRUCTURES", """
                <DIVISIONS><DIVISION CODE_STRUCTURE="6A"><LIBELLE_LONG>SIXIÈME A</LIBELLE_LONG></DIVISION></DIVISIONS>
                """);
        try (var zip = new ZipOutputStream(Files.newOutputStream(exports.resolve("ExportXML_Structures.zip")))) {
            zip.putNextEntry(new ZipEntry("Structures.xml"));
            zip.write(Files.readAllBytes(structures));
        }
        Files.delete(structures);
    }

    private Path write(String name, String root, String data) throws IOException {
        return Files.writeString(exports.resolve(name), """
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <%s><PARAMETRES><UAJ>0350122T</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE>
                <DATE_EXPORT>05/10/2026</DATE_EXPORT></PARAMETRES><DONNEES>%s</DONNEES></%s>
                """.formatted(root, data, root), LATIN9);
    }

    private Run siecle(Object... more) {
        var args = new java.util.ArrayList<Object>(
                java.util.List.of("directory", "import", "--siecle", exports, "--data", folder.resolve("ent")));
        args.addAll(java.util.List.of(more));
        return Run.ent(args.toArray());
    }

    @Test
    void a_folder_of_exports_is_imported_and_who_left_is_told() {
        var run = siecle("--uai", "0350122T", "--json");
        var json = run.json();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(json.at("/imports/0/source").asText()).isEqualTo("SIECLE");
        assertThat(json.at("/imports/0/people/create").asInt()).isEqualTo(1);
        assertThat(json.at("/issues")).singleElement().satisfies(issue -> {
            assertThat(issue.at("/code").asText()).isEqualTo("siecle.left");
            assertThat(issue.at("/element").asText()).isEqualTo("2");
        });
        assertThat(siecle("--json").json().at("/imports/0/people/unchanged").asInt())
                .isEqualTo(1);
    }

    @Test
    void another_school_is_refused_in_one_line() {
        var run = siecle("--uai", "0350123U");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("0350122T", "0350123U");
    }

    @Test
    void a_folder_without_exports_is_refused_in_one_line() throws IOException {
        var empty = Files.createDirectory(folder.resolve("vide"));
        var run = Run.ent("directory", "import", "--siecle", empty, "--data", folder.resolve("ent"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().contains("exports SIECLE");
    }
}
