package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.csv.Tables.GUARDIANS;
import static org.ent4j.directory.feed.csv.Tables.PUPILS;
import static org.ent4j.directory.feed.csv.Tables.SCHOOL;
import static org.ent4j.directory.feed.csv.Tables.TEACHERS;
import static org.ent4j.directory.feed.csv.Tables.UAI;
import static org.ent4j.directory.feed.csv.Tables.codes;
import static org.ent4j.directory.feed.csv.Tables.feed;
import static org.ent4j.directory.feed.csv.Tables.file;
import static org.ent4j.directory.feed.csv.Tables.people;
import static org.ent4j.directory.feed.csv.Tables.place;
import static org.ent4j.directory.feed.csv.Tables.pupils;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class CsvFeedTest {

    @Test
    void one_table_for_each_profil_makes_a_school() {
        var read = Tables.whole().collect();

        assertThat(read.reading().issues()).isEmpty();
        assertThat(read.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("eleve", 5, 5, 0), new Tally("parent", 2, 2, 0), new Tally("enseignant", 2, 2, 0));
        assertThat(read.structures()).singleElement().satisfies(row -> {
            assertThat(row.value().uai()).contains(UAI);
            assertThat(row.value().classes()).extracting(ClassGroup::code).containsExactly("CM1", "CM2", "CP");
        });
    }

    @Test
    void a_pupil_has_birth_name_and_name_in_use_birth_date_and_class() {
        var anais = people(Tables.whole().collect())
                .filter(person -> person.name().firstName().equals("Anaïs"))
                .findFirst()
                .orElseThrow();

        assertThat(anais.name().usageName()).isEqualTo("LEROY");
        assertThat(anais.name().birthName()).contains("NGUYEN");
        assertThat(anais.birthDate()).contains(LocalDate.of(2015, 12, 12));
        assertThat(anais.profil()).isEqualTo(Profil.ELEVE);
        assertThat(anais.affiliations()).singleElement().satisfies(place -> {
            assertThat(place.structure()).isEqualTo(SCHOOL);
            assertThat(place.classes()).containsExactly("CM1");
        });
    }

    @Test
    void a_guardian_has_an_address_and_telephones_and_a_director_directs() {
        var read = Tables.whole().collect();
        var claire = people(read)
                .filter(person -> person.name().firstName().equals("Claire"))
                .findFirst()
                .orElseThrow();

        assertThat(claire.address()).contains(PostalAddress.of(List.of("1 rue des Lilas"), "61000", "Alençon"));
        assertThat(claire.phones()).isEqualTo(Map.of(PhoneKind.MOBILE, "0612345678"));
        assertThat(claire.email()).contains("claire@example.org");
        assertThat(people(read)
                        .filter(person -> person.profil() == Profil.DIRECTION)
                        .toList())
                .singleElement()
                .satisfies(head ->
                        assertThat(head.affiliations().first().classes()).containsExactly("CM1", "CM2"));
    }

    @Test
    void a_column_may_say_profil_and_school_of_each_row() {
        var other = Uai.ofDigits("0611235");
        var text = "Profil;UAI;Last name;First name;Birth date;Class\n"
                + "Élève;%s;A;B;2015-01-01;CP\nparent;%s;A;C;;\nGuest;%s;D;E;;\nAED;%s;F;G;;\nroi;%s;H;I;;\n"
                        .formatted(UAI, UAI, UAI, other, UAI);
        var read = new CsvFeed(
                        List.of(file("people.csv", text)), CsvSettings.builder().build())
                .collect();

        assertThat(people(read).map(Person::profil))
                .containsExactlyInAnyOrder(Profil.ELEVE, Profil.PARENT, Profil.INVITE, Profil.VIE_SCOLAIRE);
        assertThat(read.structures()).hasSize(2);
        assertThat(read.reading().coverage().structure()).isEmpty();
        assertThat(place(read, "csv.not-understood")).contains("people.csv:6");
    }

    @Test
    void rows_of_another_school_than_the_one_asked_for_are_rejected() {
        var read = pupils("UAI;Nom;Prénom;Né le", "0350122T;A;B;2015-01-01", "0350122;A;B;2015-01-01");

        assertThat(codes(read)).containsExactly("csv.other-school", "row.malformed-value");
        assertThat(read.people()).isEmpty();
    }

    @Test
    void an_unknown_header_is_told_until_the_host_says_what_it_is() {
        var text = "Nom;Prénom;Geboren;Cantine\nA;B;2015-01-01;oui\n";
        var mapping = ColumnMapping.of(Map.of("GEBOREN", Attribute.BIRTH_DATE)).ignoring("cantine");
        var read = new CsvFeed(
                List.of(file("eleves.csv", text)), CsvSettings.of(UAI).withMapping(mapping));

        var untold = feed(file("eleves.csv", text)).collect();
        assertThat(untold.reading().fatal().orElseThrow().text(Lang.FR))
                .contains("date de naissance", "Nom, Prénom, Geboren, Cantine");
        assertThat(codes(pupils("Nom;Prénom;Né le;Cantine", "A;B;2015-01-01;oui")))
                .containsExactly("csv.unknown-column");
        assertThat(read.collect().reading().issues()).isEmpty();
        assertThat(read.collect().people()).hasSize(1);
    }

    @Test
    void a_table_that_tells_nobody_apart_is_refused_by_its_missing_columns() {
        assertThat(codes(pupils("Classe;Date de naissance", "CP;2015-01-01"))).containsExactly("csv.columns-missing");
        assertThat(codes(feed(file("x.csv", "Nom;Prénom\nA;B\n")).collect())).containsExactly("csv.profil-unknown");
        var anywhere = new CsvFeed(
                List.of(file("eleves.csv", PUPILS)), CsvSettings.builder().build());
        assertThat(codes(anywhere.collect())).containsExactly("csv.school-unknown");
        assertThat(codes(feed().collect())).containsExactly("row.no-file");
    }

    @Test
    void one_unusable_file_leaves_nothing_of_the_others() {
        var read = feed(file("eleves.csv", PUPILS), file("responsables.csv", "Nom\nA\n"))
                .collect();

        assertThat(read.reading().fatal()).isPresent();
        assertThat(read.people()).isEmpty();
    }

    @Test
    void a_doubled_header_is_told_and_the_first_counts() {
        var read = pupils("Nom;Prénom;Prénom;Né le", "A;B;C;2015-01-01");

        assertThat(codes(read)).containsExactly("csv.column-twice");
        assertThat(people(read))
                .singleElement()
                .satisfies(one -> assertThat(one.name().firstName()).isEqualTo("B"));
    }

    @Test
    void an_impossible_date_costs_the_row_and_a_wrong_option_itself() {
        var read = pupils(
                "Nom;Prénom;Né le;E-mail;Portable;INE;Lien",
                "A;B;30/02/2015;;;;",
                "C;D;2015-01-01;nobody;06;short;",
                "E;F;;;;;",
                ";F;2015-01-01;;;;",
                "G;;2015-01-01;;;;");

        assertThat(read.reading().issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly(
                        "eleves.csv:2 row.impossible-date",
                        "eleves.csv:3 csv.dropped",
                        "eleves.csv:3 csv.dropped",
                        "eleves.csv:3 csv.dropped",
                        "eleves.csv:4 row.required-missing",
                        "eleves.csv:5 row.required-missing",
                        "eleves.csv:6 row.required-missing");
        assertThat(read.reading().tallies()).containsExactly(new Tally("eleve", 5, 1, 4));
    }

    @Test
    void two_rows_of_one_person_are_told_with_both_lines() {
        var read = pupils("Nom;Prénom;Né le;Classe", "Éva;Zoë;2015-01-01;CP", "EVA;Zoe;01/01/2015;CE1");

        assertThat(place(read, "csv.same-person")).contains("eleves.csv:3");
        assertThat(read.reading().issues().get(0).text(Lang.FR))
                .contains("eleves.csv:2")
                .doesNotContain("Zo");
        assertThat(read.people()).hasSize(1);
    }

    @Test
    void a_value_that_no_directory_takes_costs_its_row() {
        var read = pupils("Nom;Prénom;Né le", "x".repeat(300) + ";B;2015-01-01", "A;B;2015-01-01");

        assertThat(codes(read)).containsExactly("row.too-much");
        assertThat(read.people()).hasSize(1);
    }

    @Test
    void a_fictitious_school_is_told_once() {
        var read = new CsvFeed(List.of(file("eleves.csv", PUPILS)), CsvSettings.of(new Uai("0000000B"))).collect();

        assertThat(codes(read)).containsExactly("row.fictitious-uai");
    }

    @Test
    void no_sentence_names_a_person() {
        var read = feed(file("responsables.csv", GUARDIANS), file("enseignants.csv", TEACHERS))
                .collect();

        assertThat(codes(read)).hasSize(3).containsOnly("csv.child-not-found");
        assertThat(read.reading().issues().stream().map((Issue issue) -> issue.line(Lang.FR)))
                .allSatisfy(line -> assertThat(line).doesNotContainIgnoringCase("martin", "nguyen"));
    }
}
