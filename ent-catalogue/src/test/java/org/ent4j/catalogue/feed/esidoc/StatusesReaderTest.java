package org.ent4j.catalogue.feed.esidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.esidoc.StatusTable;
import org.ent4j.catalogue.esidoc.StatusTable.Status;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesReaderTest {

    private static Imported<StatusTable> read(String rows) {
        return StatusesReader.read(FeedSource.text("statuts.csv", "Profil;Statut;Rang\n" + rows), "Autre");
    }

    @Test
    void a_profil_is_named_by_its_name_its_label_or_its_national_code_and_no_other_borrows() {
        var table = read("élève;Lecteur;2\nNational_ENS;Professeur;1\nDIRECTION;Autre;9\n")
                .rows()
                .get(0);

        assertThat(table.of(List.of(Profil.ELEVE))).contains(new Status("Lecteur", 2));
        assertThat(table.of(List.of(Profil.ELEVE, Profil.ENSEIGNANT))).contains(new Status("Professeur", 1));
        assertThat(table.of(List.of(Profil.DOCUMENTALISTE))).isEmpty();
        assertThat(table.optional()).isEqualTo("Autre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Licorne;x;1            | esidoc.statuses.unknown-profil | 3
                    '  ;x;1'               | esidoc.statuses.unknown-profil | 3
                    PARENT;;1              | esidoc.statuses.no-status      | 3
                    PARENT;x;0             | esidoc.statuses.not-a-rank     | 3
                    PARENT;x;              | esidoc.statuses.not-a-rank     | 3
                    PARENT;x;99999999999   | esidoc.statuses.not-a-rank     | 3
                    Élève;x;3              | esidoc.statuses.profil-twice   | 3
                    """)
    void a_row_that_cannot_be_used_leaves_no_table_at_all(String row, String code, int line) {
        var read = read("ELEVE;Lecteur;1\n" + row + "\n");

        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where().line()).isEqualTo(line);
        });
    }

    @Test
    void an_empty_table_and_another_one_are_refused() {
        assertThat(read("").issues()).extracting(issue -> issue.code()).containsExactly("esidoc.statuses.no-profil");
        assertThat(StatusesReader.read(FeedSource.text("x.csv", "Profil;Rang\nELEVE;1\n"), "Autre")
                        .fatal()
                        .map(issue -> issue.code()))
                .isEqualTo(Optional.of("esidoc.statuses.missing-column"));
    }
}
