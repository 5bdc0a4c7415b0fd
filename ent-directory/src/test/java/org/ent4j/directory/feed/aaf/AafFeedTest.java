package org.ent4j.directory.feed.aaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.aaf.AafSample.COLLEGE;
import static org.ent4j.directory.feed.aaf.AafSample.GUARDIANS;
import static org.ent4j.directory.feed.aaf.AafSample.LYCEE;
import static org.ent4j.directory.feed.aaf.AafSample.PUPILS;
import static org.ent4j.directory.feed.aaf.AafSample.STAFF;
import static org.ent4j.directory.feed.aaf.AafSample.STRUCTURES;
import static org.ent4j.directory.feed.aaf.AafSample.SUBJECTS;
import static org.ent4j.directory.feed.aaf.AafSample.file;
import static org.ent4j.directory.feed.aaf.AafSample.request;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.FeedContent.Row;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Kinship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Discipline;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AafFeedTest {

    private final FeedContent content = AafFeed.of(AafSample.files()).collect();

    @Test
    void files_are_read_in_the_order_in_which_they_need_one_another() {
        assertThat(AafFeed.of(AafSample.files()).files())
                .extracting(file -> AafCategory.ofFileName(file.name()).orElseThrow())
                .containsExactly(
                        AafCategory.ETAB_EDUC_NAT,
                        AafCategory.MATIERE_EDUC_NAT,
                        AafCategory.PERS_EDUC_NAT,
                        AafCategory.ELEVE,
                        AafCategory.PERS_REL_ELEVE);
    }

    @Test
    void every_row_is_accounted_for() {
        assertThat(content.reading().issues()).isEmpty();
        assertThat(content.reading().tallies())
                .containsExactlyInAnyOrder(
                        new Tally("EtabEducNat", 2, 2, 0),
                        new Tally("MatiereEducNat", 2, 2, 0),
                        new Tally("PersEducNat", 3, 3, 0),
                        new Tally("Eleve", 2, 2, 0),
                        new Tally("PersRelEleve", 2, 2, 0));
        assertThat(content.reading().coverage().kinds()).containsExactlyInAnyOrder(PeopleKind.values());
        assertThat(content.reading().coverage().academies()).containsExactly("13");
    }

    @Test
    void a_structure_has_the_classes_and_groups_of_its_values() {
        var college = content.structures().get(0).value();

        assertThat(college.id()).isEqualTo(COLLEGE);
        assertThat(college.name()).isEqualTo("COLLEGE DES ÉRABLES ac-TEST");
        assertThat(college.classes()).extracting(group -> group.label()).containsExactly("SIXIEME A", "SIXIEME B");
        assertThat(college.groups())
                .containsExactly(TeachingGroup.of("6ALL", "ALLEMAND 6", List.of("6A", "6B"), "AAF"))
                .allMatch(TeachingGroup::isAcrossClasses);
    }

    @Test
    void a_teacher_of_two_schools_has_an_affiliation_with_each() {
        var teacher = person("100");

        assertThat(teacher.profil()).isEqualTo(Profil.ENSEIGNANT);
        assertThat(teacher.name().birthName()).contains("DUBOIS");
        assertThat(teacher.birthDate()).contains(LocalDate.of(1975, 2, 27));
        assertThat(teacher.identifiers()).isEqualTo(Map.of(Person.STS, "epp:69881"));
        assertThat(teacher.affiliations()).extracting(each -> each.structure()).containsExactly(COLLEGE, LYCEE);
        var college = teacher.affiliations().first();
        assertThat(college.fonctions()).containsExactly(new Fonction("ENS"));
        assertThat(college.disciplines()).containsExactly(new Discipline("L0202"));
        assertThat(college.headTeacherOf()).containsExactly("6A");
        assertThat(college.teachings())
                .containsExactly(
                        new Teaching(Teaching.Audience.CLASS, "6A", new CodeMatiere("020700")),
                        new Teaching(Teaching.Audience.GROUP, "6ALL", new CodeMatiere("030201")));
    }

    @Test
    void staff_are_what_their_functions_say() {
        assertThat(person("101").profil()).isEqualTo(Profil.DOCUMENTALISTE);
        assertThat(person("102").profil()).isEqualTo(Profil.VIE_SCOLAIRE);
    }

    @Test
    void a_pupil_is_linked_to_guardians_by_six_fields_of_which_the_last_may_miss() {
        var zoe = person("200").guardians();
        var tom = person("201").guardians();

        assertThat(zoe).extracting(Guardianship::kin).containsExactly(Kinship.MERE, Kinship.PERE);
        assertThat(zoe.first().financial()).isTrue();
        assertThat(tom.first().authority()).isEqualTo(Guardianship.Authority.LEGAL);
        assertThat(tom.first().contact()).isFalse();
    }

    @Test
    void iso_8859_15_reads_as_utf_8_does() {
        var latin = AafFeed.of(List.of(file("EtabEducNat", STRUCTURES, "ISO-8859-15")))
                .collect();

        assertThat(latin.structures()).isEqualTo(content.structures());
    }

    @Test
    void the_category_of_teacher_overrules_the_functions() {
        var other = one(request(
                "PersEducNat",
                "9",
                "sn=A",
                "givenName=B",
                "ENTPersonCategorieEnseignant=N",
                "ENTPersonFonctions=43$ENS$X$L0202"));

        assertThat(other.people().get(0).value().profil()).isEqualTo(Profil.NON_ENSEIGNANT);
    }

    @Test
    void an_unknown_structure_costs_the_affiliation_and_not_the_pupil() {
        var read = one(request("Eleve", "9", "sn=A", "givenName=B", "ENTEleveClasses=99$6A|43$6A"));

        assertThat(codes(read)).containsExactly("row.unknown-structure");
        assertThat(read.reading().isComplete()).isTrue();
        assertThat(read.people().get(0).value().affiliations()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2010", "2010-02-28", "00/00/0000", "01/01/0001", "demain"})
    void an_impossible_date_costs_the_row_and_is_named_with_its_place(String date) {
        var read = one(request("Eleve", "9", "sn=A", "givenName=B", "ENTPersonDateNaissance=" + date)
                + request("Eleve", "10", "sn=A", "givenName=B"));

        assertThat(codes(read)).containsExactly("row.impossible-date");
        var issue = read.reading().issues().get(0);
        assertThat(issue.where().line()).isGreaterThan(4);
        assertThat(issue.where().element()).isEqualTo("9");
        assertThat(issue.line(Lang.FR)).contains(date).contains("_PersEducNat_");
        assertThat(read.people()).hasSize(1);
        assertThat(read.reading().rejected()).hasSize(1);
    }

    @Test
    void a_missing_name_a_doubled_id_and_an_unknown_category_cost_their_rows() {
        var read = one(request("Eleve", "9", "givenName=B")
                + request("Eleve", "10", "sn=A", "givenName=B")
                + request("PersRelEleve", "10", "sn=A")
                + request("PersHorsAAF", "11", "sn=A")
                + request("Eleve", "", "sn=A", "givenName=B"));

        assertThat(codes(read))
                .containsExactly("row.required-missing", "row.duplicate-id", "row.unknown-category", "row.no-id");
        assertThat(read.people()).hasSize(1);
        assertThat(read.reading().tallies()).extracting(Tally::rejected).contains(1);
    }

    @Test
    void a_value_without_its_code_is_left_out_with_a_warning() {
        var read = one(request("Eleve", "9", "sn=A", "givenName=B", "ENTEleveClasses=43", "ENTEleveINE=12"));

        assertThat(codes(read)).containsExactlyInAnyOrder("row.short-value", "row.malformed-value");
        assertThat(read.people().get(0).value().ine()).isEmpty();
    }

    @Test
    void files_of_the_first_degree_are_refused_by_their_name() {
        var text = AafSample.document(PUPILS, "UTF-8").replace("\"2D\"", "\"1D\"");

        assertRefused(FeedSource.text("a.xml", text), "row.other-variant");
    }

    @Test
    void a_file_that_cannot_be_used_gives_one_fatal_issue_and_no_row() {
        var whole = AafSample.document(STAFF, "UTF-8");
        var bomb = whole.replace(
                        "<!DOCTYPE ficAlimMENESR SYSTEM \"ficAlimMENESR.dtd\">",
                        "<!DOCTYPE ficAlimMENESR [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>")
                .replace("MÜLLER", "&b;");

        assertRefused(FeedSource.text("bomb.xml", bomb), "feed.entity");
        assertRefused(FeedSource.text("other.xml", "<STS_EDT/>"), "feed.wrong-file");
        assertRefused(FeedSource.text("empty.xml", ""), "feed.empty");
        assertRefused(
                FeedSource.bytes("latin.xml", whole.getBytes(StandardCharsets.ISO_8859_1)), "feed.wrong-encoding");
    }

    @Test
    void one_unusable_file_leaves_nothing_of_the_others() {
        var files = AafSample.files(STRUCTURES, SUBJECTS, STAFF, PUPILS, GUARDIANS + "<cut");

        var read = AafFeed.of(files).collect();

        assertThat(read.reading().fatal()).map(Issue::code).contains("feed.broken");
        assertThat(read.people()).isEmpty();
        assertThat(read.structures()).isEmpty();
    }

    @Test
    void a_row_with_more_attributes_than_anybody_has_is_rejected() {
        var names = IntStream.range(0, AafReader.MOST_VALUES + 1)
                .mapToObj("<attr name=\"a%d\"/>"::formatted)
                .collect(Collectors.joining());
        var file = FeedSource.text("ENT_Complet_20200101_Eleve_0000.xml", """
                <ficAlimMENESR><addRequest><operationalAttributes><attr name="categoriePersonne"><value>Eleve</value>\
                </attr></operationalAttributes><identifier><id>1</id></identifier><attributes>%s</attributes>\
                </addRequest></ficAlimMENESR>""".formatted(names));

        assertThat(AafFeed.of(List.of(file)).collect().reading().issues())
                .extracting(Issue::code)
                .containsExactly("row.too-much");
    }

    private static void assertRefused(FeedSource file, String code) {
        var read = AafFeed.of(List.of(file)).collect();

        assertThat(read.reading().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.isFatal()).isTrue();
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.line(Lang.FR)).startsWith(file.name());
        });
        assertThat(read.people()).isEmpty();
    }

    private static FeedContent one(String requests) {
        return AafFeed.of(List.of(file("EtabEducNat", STRUCTURES), file("PersEducNat", requests)))
                .collect();
    }

    private static List<String> codes(FeedContent read) {
        return read.reading().issues().stream().map(Issue::code).toList();
    }

    private Person person(String key) {
        return content.people().stream()
                .map(Row::value)
                .filter(person -> person.keys().first().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
