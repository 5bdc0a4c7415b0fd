package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.csv.Tables.GUARDIANS;
import static org.ent4j.directory.feed.csv.Tables.PUPILS;
import static org.ent4j.directory.feed.csv.Tables.SCHOOL;
import static org.ent4j.directory.feed.csv.Tables.feed;
import static org.ent4j.directory.feed.csv.Tables.file;
import static org.ent4j.directory.feed.csv.Tables.guardians;
import static org.ent4j.directory.feed.csv.Tables.people;
import static org.ent4j.directory.feed.csv.Tables.pupil;
import static org.ent4j.directory.feed.csv.Tables.run;

import java.util.List;
import java.util.Map;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class GuardianLinksTest {

    private static final String HEADER =
            "Nom;Prénom;Adresse;Ville;E-mail;Nom enfant;Prénom enfant;Classe enfant;Lien;Responsable légal\n";

    private final Directory directory = Directory.on(new InMemoryDirectory());

    @Test
    void guardians_are_linked_to_children_of_every_column_by_either_name() {
        run(directory, Tables.whole());

        assertThat(guardians(directory, "MARTIN Léa")).containsExactly("MARTIN Claire");
        assertThat(guardians(directory, "MARTIN Hugo")).containsExactly("MARTIN Claire");
        assertThat(guardians(directory, "LEROY Anaïs")).containsExactly("NGUYEN Paul");
    }

    @Test
    void the_same_tables_again_change_nothing() {
        run(directory, Tables.whole());

        assertThat(run(directory, Tables.whole()).changesNothing()).isTrue();
    }

    @Test
    void pupils_of_the_directory_are_found_when_the_files_do_not_have_them() {
        run(directory, feed(file("eleves.csv", PUPILS)));

        var plan = run(directory, feed(file("responsables.csv", GUARDIANS)));

        assertThat(plan.issues()).isEmpty();
        assertThat(plan.fates()).isEqualTo(Map.of(Fate.CREATE, 2, Fate.UPDATE, 3));
        assertThat(guardians(directory, "MARTIN Léa")).containsExactly("MARTIN Claire");
        assertThat(directory.classes(SCHOOL)).hasSize(3);
    }

    @Test
    void a_table_of_pupils_alone_keeps_the_guardians_that_they_have() {
        run(directory, Tables.whole());

        var plan = run(directory, feed(file("eleves.csv", PUPILS.replace("CP", "CE1"))));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UPDATE, 1, Fate.UNCHANGED, 4));
        assertThat(guardians(directory, "MARTIN Hugo")).containsExactly("MARTIN Claire");
    }

    @Test
    void complete_tables_take_back_a_link_that_they_do_not_have_any_more() {
        run(directory, Tables.whole());
        var without = GUARDIANS.replace(";MARTIN;;Hugo;CP", "");
        var files = List.of(file("eleves.csv", PUPILS), file("responsables.csv", without));

        run(directory, new CsvFeed(files, CsvSettings.of(Tables.UAI)));
        assertThat(guardians(directory, "MARTIN Hugo")).containsExactly("MARTIN Claire");
        run(directory, new CsvFeed(files, CsvSettings.of(Tables.UAI).withComplete(true)));

        assertThat(guardians(directory, "MARTIN Hugo")).isEmpty();
        assertThat(guardians(directory, "MARTIN Léa")).containsExactly("MARTIN Claire");
    }

    @Test
    void a_child_whom_nobody_or_several_may_be_is_told_by_columns_and_places_and_the_guardian_kept() {
        var read = read(
                "A;B;;;;MARTIN;Léo;CM1;;",
                "C;D;;;;DUPONT;Léa;;;",
                "E;F;;;;DUPONT;Léa;CM2;;",
                "G;H;;;;MARTIN;Hugo;CM2;;");

        assertThat(read.reading().issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly(
                        "responsables.csv:2 csv.child-not-found",
                        "responsables.csv:3 csv.child-ambiguous",
                        "responsables.csv:5 csv.child-not-found");
        assertThat(read.reading().issues().stream().map((Issue issue) -> issue.text(Lang.EN)))
                .anySatisfy(text -> assertThat(text)
                        .contains("Nom enfant, Prénom enfant, Classe enfant", "eleves.csv:5", "eleves.csv:6")
                        .doesNotContain("DUPONT"));
        assertThat(read.reading().tallies()).contains(new Tally("parent", 4, 4, 0));
        assertThat(read.amendments()).hasSize(1);
    }

    @Test
    void a_pupil_without_a_class_may_be_in_any() {
        var files = List.of(
                file("eleves.csv", "Nom;Prénom;Né le;Classe\nA;B;2015-01-01;\n"),
                file("responsables.csv", HEADER + "A;X;;;;A;B;CM1;;\n"));

        assertThat(new CsvFeed(files, CsvSettings.of(Tables.UAI))
                        .collect()
                        .reading()
                        .issues())
                .isEmpty();
    }

    @Test
    void rows_of_one_name_are_one_person_by_address_mail_or_child_and_two_by_nothing() {
        var read = read(
                "MARTIN;Claire;1 rue des Lilas;Alençon;;MARTIN;Léa;CM1;Mère;oui",
                "Martin;CLAIRE;1, RUE DES LILAS;ALENCON;c@example.org;MARTIN;Hugo;CP;Mère;non",
                "MARTIN;Claire;;;C@example.org;MARTIN;Léa;CM1;;",
                "MARTIN;Claire;9 rue des Prés;Alençon;;NGUYEN;Anaïs;CM1;;");

        assertThat(guardiansOf(read)).hasSize(2);
        assertThat(read.reading().issues()).isEmpty();
        assertThat(read.reading().tallies()).contains(new Tally("parent", 4, 4, 0));
    }

    @Test
    void a_couple_of_one_name_under_one_roof_is_two_by_title() {
        var header = "Civilité;Nom;Prénom;Adresse;Ville;Nom enfant;Prénom enfant\n";
        var read = guardiansOf(both(header
                + "M.;MARTIN;Dominique;1 rue des Lilas;Alençon;MARTIN;Hugo\n"
                + "Mme;MARTIN;Dominique;1 rue des Lilas;Alençon;MARTIN;Hugo\n"));

        assertThat(read).hasSize(2);
        assertThat(read).extracting(Person::id).doesNotHaveDuplicates();
    }

    @Test
    void two_of_one_name_whom_nothing_tells_apart_are_told_with_both_lines() {
        var read = read("MARTIN;Claire;;;;;;;;", "MARTIN;Claire;;;;;;;;");

        assertThat(Tables.place(read, "csv.same-person")).contains("responsables.csv:3");
        assertThat(read.reading().tallies()).contains(new Tally("parent", 2, 1, 1));
    }

    @Test
    void kinship_and_authority_are_those_of_the_row_and_nobody_represents_a_child_by_default() {
        directory
                .apply(directory
                        .plan(
                                Tables.on(
                                        directory,
                                        feed(
                                                file("eleves.csv", PUPILS),
                                                file(
                                                        "responsables.csv",
                                                        HEADER
                                                                + "A;X;;;;MARTIN;Hugo;CP;Père;oui\nB;Y;;;;MARTIN;Hugo;CP;;\n"))),
                                org.ent4j.directory.importing.ImportPolicy.usual(java.time.LocalDate.EPOCH))
                        .get())
                .get();

        assertThat(pupil(directory, "MARTIN Hugo").guardians())
                .extracting(Guardianship::kinship, Guardianship::authority)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("20", Authority.LEGAL),
                        org.assertj.core.groups.Tuple.tuple("", Authority.NONE));
    }

    @Test
    void children_may_be_named_by_id_and_in_numbered_columns() {
        var files = List.of(
                file("eleves.csv", "Id;Nom;Prénom\nE1;A;B\nE2;A;C\n"),
                file("responsables.csv", "Id;Nom;Prénom;Id enfant 1;Id enfant 2\nR1;A;X;E1;E2\nR2;A;Y;E2;E9\n"));
        run(directory, new CsvFeed(files, CsvSettings.of(Tables.UAI)));

        assertThat(guardians(directory, "A C")).containsExactly("A X", "A Y");
        assertThat(guardians(directory, "A B")).containsExactly("A X");
    }

    private static FeedContent read(String... rows) {
        return both(HEADER + String.join("\n", rows));
    }

    private static FeedContent both(String guardians) {
        return feed(file("eleves.csv", PUPILS), file("responsables.csv", guardians))
                .collect();
    }

    private static List<Person> guardiansOf(FeedContent read) {
        return people(read).filter(person -> person.profil() == Profil.PARENT).toList();
    }
}
