package org.ent4j.directory.feed.siecle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.FeedContent.Row;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.Uai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiecleConformanceTest {

    private static FeedContent read(String file) {
        var path = Path.of(System.getProperty("ent.conformance.data", "none"))
                .resolve("siecle")
                .resolve(file);
        assumeTrue(Files.isReadable(path), "the sample file is not there: " + path);
        return SiecleFeed.of(List.of(FeedSource.file(path)))
                .school(new Uai("0140070A"))
                .collect();
    }

    @Test
    void the_export_of_guardians_has_three_who_are_linked_to_two_pupils() {
        var read = read("responsables_avec_adresses_simple.xml");

        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("PERSONNE", 3, 3, 0),
                        new Tally("RESPONSABLE_ELEVE", 3, 3, 0),
                        new Tally("ADRESSE", 1, 1, 0));
        assertThat(read.reading().isComplete()).isTrue();
        assertThat(read.people()).extracting(Row::value).allSatisfy(guardian -> {
            assertThat(guardian.address()).hasValueSatisfying(address -> {
                assertThat(address.envelope()).hasSize(4).endsWith("FRANCE");
                assertThat(address.postalCode()).hasSize(5);
            });
            assertThat(guardian.title()).contains("MME");
            assertThat(guardian.email()).isPresent();
            assertThat(guardian.phones()).containsOnlyKeys(PhoneKind.HOME, PhoneKind.MOBILE);
            assertThat(guardian.affiliations()).hasSize(1);
        });
    }

    @Test
    void the_links_of_that_export_wait_for_their_pupils() {
        var read = read("responsables_avec_adresses_simple.xml");
        var pupil = SiecleSample.person(SiecleSample.read(SiecleSample.eleves()), "eleve:201");

        assertThat(read.amendments()).hasSize(2);
        var links = read.amendments().get(0).value().change().apply(pupil).guardians();
        assertThat(links).extracting(Guardianship::authority).containsOnly(Guardianship.Authority.LEGAL);
        assertThat(links).extracting(Guardianship::financial).containsExactlyInAnyOrder(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "nomenclature_simple.xml,1,1",
        "nomenclature_code_modalite_elec_double.xml,1,1",
        "nomenclature_tout_niveau.xml,4,0"
    })
    void every_level_and_subject_of_the_nomenclatures_is_kept(String file, int levels, int subjects) {
        var read = read(file);

        assertThat(read.reading().tallies()).contains(new Tally("MEF", levels, levels, 0));
        assertThat(read.reading().tallies().stream().mapToInt(Tally::read).sum())
                .isEqualTo(levels + subjects);
        assertThat(read.formations()).hasSize(levels);
        assertThat(read.structures().get(0).value().subjects()).hasSize(subjects);
        assertThat(read.reading().isComplete()).isTrue();
    }

    @Test
    void the_simple_nomenclature_has_latin_in_cinquieme() {
        var read = read("nomenclature_simple.xml");

        assertThat(read.formations())
                .extracting(Row::value)
                .containsExactly(new Formation(new Mef("10110001110"), "5EME"));
        assertThat(read.structures().get(0).value().subjects())
                .containsExactly(
                        new Subject(new CodeMatiere("020300"), "LCALA", "LANGUES ET CULTURES DE L'ANTIQUITE LATIN"));
    }

    @Test
    void an_answer_of_a_cas_server_is_no_export() {
        var read = read("retour_ent.xml");

        assertThat(read.reading().fatal())
                .hasValueSatisfying(issue -> assertThat(issue.code()).isEqualTo("feed.wrong-file"));
    }
}
