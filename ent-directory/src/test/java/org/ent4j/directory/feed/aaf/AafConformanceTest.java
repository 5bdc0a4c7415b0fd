package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.model.id.Ine;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.junit.jupiter.api.Test;

class AafConformanceTest {

    @Test
    void the_full_export_of_2013_has_its_structures_subjects_and_levels() {
        var read = AafFeed.folder(data("aaf")).collect();

        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("EtabEducNat", 10, 10, 0),
                        new Tally("MatiereEducNat", 718, 718, 0),
                        new Tally("MefEducNat", 2504, 2504, 0));
        assertThat(read.structures()).hasSize(10);
        assertThat(read.subjects()).hasSize(718);
        assertThat(read.formations()).hasSize(2504);
        assertThat(read.reading().issues()).extracting(Issue::severity).containsOnly(Severity.WARNING);
        assertThat(read.reading().issues()).extracting(Issue::code).containsOnly("row.fictitious-uai");
    }

    @Test
    void the_pupil_of_the_small_export_is_kept_without_the_school_that_nobody_has() {
        var read = AafFeed.folder(data("aaf/mini-2020")).collect();

        assertThat(read.people()).singleElement().satisfies(row -> {
            var pupil = row.value();
            assertThat(pupil.name().display()).isEqualTo("NOM Prenom");
            assertThat(pupil.name().otherFirstNames()).containsExactly("Prenom", "NOM");
            assertThat(pupil.ine()).contains(new Ine("100000000AA"));
            assertThat(pupil.birthDate()).contains(LocalDate.of(2000, 1, 1));
            assertThat(pupil.affiliations()).isEmpty();
            assertThat(pupil.guardians()).extracting(Guardianship::kinship).containsExactly("10", "20");
        });
        assertThat(read.reading().issues())
                .extracting(Issue::code)
                .containsOnly("row.fictitious-uai", "row.unknown-structure");
        assertThat(read.reading().isComplete()).isTrue();
    }

    private static Path data(String folder) {
        var path = Path.of(System.getProperty("ent.conformance.data", "none")).resolve(folder);
        assumeTrue(Files.isDirectory(path), "the sample files are not there: " + path);
        return path;
    }

    @Test
    void categories_are_told_by_file_names() {
        var names = List.of("FULL_X_Complet_20130117_PersRelEleve_0000.xml", "ENT_Delta_20240916_Eleve_0012.xml");

        assertThat(names)
                .extracting(name -> AafCategory.ofFileName(name).orElseThrow())
                .containsExactly(AafCategory.PERS_REL_ELEVE, AafCategory.ELEVE);
        assertThat(AafCategory.ofFileName("ficAlim.xml")).isEmpty();
    }
}
