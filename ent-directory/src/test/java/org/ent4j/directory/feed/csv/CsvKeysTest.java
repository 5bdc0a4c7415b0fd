package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.csv.Tables.SCHOOL;
import static org.ent4j.directory.feed.csv.Tables.feed;
import static org.ent4j.directory.feed.csv.Tables.file;
import static org.ent4j.directory.feed.csv.Tables.people;
import static org.ent4j.directory.feed.csv.Tables.pupils;
import static org.ent4j.directory.feed.csv.Tables.run;

import java.time.LocalDate;
import java.util.Map;
import org.ent4j.directory.Directory;
import org.ent4j.directory.NewPerson;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvKeysTest {

    private static final String HEADER = "Nom;Nom d'usage;Prénom;Né le;Classe";

    private final Directory directory = Directory.on(new InMemoryDirectory());

    @ParameterizedTest
    @CsvSource({
        "LE GOFF;;Zoë;2015-01-01;CP,        true",
        "le goff;;ZOE;01/01/2015;CE1,       true",
        "LE-GOFF;MARTIN;Zoë;2015-01-01;CP,  true",
        "LE GOFFE;;Zoë;2015-01-01;CP,       false",
        "LE GOFF;;Zoé-Lou;2015-01-01;CP,    false",
        "LE GOFF;;Zoë;2015-01-02;CP,        false",
    })
    void what_makes_another_key_and_what_does_not(String row, boolean same) {
        var key = key(HEADER, "LE GOFF;;Zoë;2015-01-01;CP");

        assertThat(key(HEADER, row).equals(key)).isEqualTo(same);
    }

    @Test
    void a_teacher_who_becomes_director_stays_the_same_person_and_another_school_has_another() {
        assertThat(teacher(Tables.UAI, "non")).isEqualTo(teacher(Tables.UAI, "oui"));
        assertThat(teacher(Uai.ofDigits("0611299"), "non")).isNotEqualTo(teacher(Tables.UAI, "non"));
    }

    private static SourceKey teacher(Uai school, String head) {
        var table = file("enseignants.csv", "Nom;Prénom;Directeur\nA;B;" + head);
        var read = new CsvFeed(java.util.List.of(table), CsvSettings.of(school)).collect();
        return people(read).findFirst().orElseThrow().keys().first();
    }

    private static SourceKey key(String... lines) {
        return people(pupils(lines)).findFirst().orElseThrow().keys().first();
    }

    @Test
    void the_key_of_a_known_person_is_the_one_that_it_was_in_the_first_version() {
        assertThat(key(HEADER, "MARTIN;;Léa;2015-03-05;CM1"))
                .isEqualTo(new SourceKey(Sources.CSV, Tables.UAI.value(), "f577920207fbb02c6e329e627417ef64"));
    }

    @Test
    void an_id_of_the_table_is_the_key() {
        assertThat(key("Identifiant;Nom;Prénom", "E42;A;B"))
                .extracting(SourceKey::key)
                .isEqualTo("E42");
    }

    @Test
    void a_change_of_class_is_an_update_and_the_same_table_changes_nothing() {
        run(directory, feed(file("eleves.csv", HEADER + "\nA;;B;2015-01-01;CP\n")));

        var moved = run(directory, feed(file("eleves.csv", HEADER + "\nA;;B;2015-01-01;CE1\n")));
        var again = run(directory, feed(file("eleves.csv", HEADER + "\nA;;B;2015-01-01;CE1\n")));

        assertThat(moved.fates()).isEqualTo(Map.of(Fate.UPDATE, 1));
        assertThat(again.changesNothing()).isTrue();
    }

    @Test
    void somebody_whom_another_source_knows_in_the_school_is_found_by_name_and_birth_date() {
        school();
        var known = directory
                .register(java.util.List.of(NewPerson.builder()
                        .key(new SourceKey(Sources.EDT, Tables.UAI.value(), "7"))
                        .name(PersonName.of("MARTIN", "Lea"))
                        .profil(Profil.ELEVE)
                        .structure(SCHOOL)
                        .birthDate(LocalDate.of(2015, 3, 5))
                        .build()))
                .get()
                .get(0);

        var plan = run(directory, feed(file("eleves.csv", HEADER + "\nMARTIN;;Léa;05/03/2015;CM1\n")));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UPDATE, 1));
        assertThat(directory.pupils(SCHOOL)).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(known.id());
            assertThat(person.keys()).hasSize(2);
            assertThat(person.name().firstName()).isEqualTo("Léa");
        });
    }

    private void school() {
        directory
                .register(
                        Structure.builder()
                                .id(SCHOOL)
                                .uai(Tables.UAI)
                                .addKeys(new SourceKey(Sources.EDT, Tables.UAI.value(), Tables.UAI.value()))
                                .name("ECOLE DES LILAS")
                                .type("ECOLE")
                                .build(),
                        Sources.EDT)
                .get();
    }

    @Test
    void a_table_without_the_name_of_the_school_leaves_the_one_that_it_has() {
        school();

        run(directory, feed(file("eleves.csv", Tables.PUPILS)));

        assertThat(directory.structure(SCHOOL).orElseThrow().name()).isEqualTo("ECOLE DES LILAS");
        assertThat(directory.classes(SCHOOL)).hasSize(3);
    }
}
