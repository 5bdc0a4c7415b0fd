package org.ent4j.catalogue.gar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.catalogue.gar.Handed.COLLEGE;
import static org.ent4j.catalogue.gar.Handed.LYCEE;
import static org.ent4j.catalogue.gar.Handed.college;
import static org.ent4j.catalogue.gar.Handed.person;
import static org.ent4j.catalogue.gar.Handed.pupil;
import static org.ent4j.catalogue.gar.Handed.pupilPlace;
import static org.ent4j.catalogue.gar.Handed.teacher;
import static org.ent4j.catalogue.gar.Handed.teacherPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.catalogue.gar.assembly.GarAssembly;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

class GarAssemblyTest {

    private static GarSchool school() {
        return college().build();
    }

    @Test
    void a_school_goes_out_with_its_people_and_all_that_binds_them() {
        var handed = Handed.of(school(), pupil("e1"), teacher("t1"));

        assertThat(handed.told()).isEmpty();
        assertThat(handed.keys(GarPart.ETAB, "GAREtab")).containsExactly(COLLEGE);
        assertThat(handed.keys(GarPart.ETAB, "GARMEF"))
                .containsExactly(COLLEGE + " 10210001110", COLLEGE + " 10310019110");
        assertThat(handed.keys(GarPart.ETAB, "GARMatiere")).containsExactly(COLLEGE + " 020700", COLLEGE + " 061300");
        assertThat(handed.keys(GarPart.ELEVE, "GAREleve")).containsExactly("e1");
        assertThat(handed.keys(GarPart.ELEVE, "GARPersonMEF")).containsExactly(COLLEGE + " e1 10310019110");
        assertThat(handed.keys(GarPart.ELEVE, "GAREleveEnseignement")).hasSize(2);
        assertThat(handed.keys(GarPart.ENSEIGNANT, "GAREnseignant")).containsExactly("t1");
        assertThat(handed.keys(GarPart.ENSEIGNANT, "GARPersonMEF")).hasSize(2);
        assertThat(handed.keys(GarPart.GROUPE, "GARGroupe"))
                .containsExactly("3A " + COLLEGE, "3LAT " + COLLEGE, "4A " + COLLEGE);
        assertThat(handed.keys(GarPart.GROUPE, "GARPersonGroupe")).hasSize(5);
        assertThat(handed.keys(GarPart.GROUPE, "GAREnsClasseMatiere"))
                .containsExactly(COLLEGE + " t1 3A", COLLEGE + " t1 4A");
        assertThat(handed.keys(GarPart.GROUPE, "GAREnsGroupeMatiere")).containsExactly(COLLEGE + " t1 3LAT");
        assertThat(handed.rows(GarPart.RESP_AFF, "GARRespAff")).isEmpty();
    }

    @Test
    void all_that_is_known_goes_out() {
        var handed = Handed.of(
                college()
                        .seat("9990002c")
                        .contract("PU")
                        .phone("+33 1 99 00 11 22")
                        .email("ce@ac-valmont.example")
                        .addFormations(new GarFormation(
                                "10310019111", "3EME BIS", Optional.of("10310019110"), Optional.of("21160010019")))
                        .build(),
                pupil("e1"),
                teacher("t1"));

        var school = handed.only(GarPart.ETAB, "GAREtab");
        assertThat(school.value("GAREtablissementStructRattachFctl")).isEqualTo("9990002C");
        assertThat(school.value("GARStructureContrat")).isEqualTo("PU");
        assertThat(school.value("GARStructureTelephone")).isEqualTo("+33 1 99 00 11 22");
        assertThat(school.value("GARStructureEmail")).isEqualTo("ce@ac-valmont.example");
        var formation = handed.rows(GarPart.ETAB, "GARMEF").get(2);
        assertThat(formation.value("GARMEFRattach")).isEqualTo("10310019110");
        assertThat(formation.value("GARMEFSTAT11")).isEqualTo("21160010019");
        var pupil = handed.only(GarPart.ELEVE, "GAREleve");
        assertThat(pupil.value("GARPersonCivilite")).isEqualTo("Mme");
        assertThat(pupil.value("GARPersonDateNaissance")).isEqualTo("2012-05-24");
        assertThat(pupil.value("GARPersonAutresPrenoms")).isEqualTo(List.of("Léa"));
        assertThat(pupil.value("GARPersonProfils")).isEqualTo(List.of(List.of(COLLEGE, "National_elv")));
        var teacher = handed.only(GarPart.ENSEIGNANT, "GAREnseignant");
        assertThat(teacher.value("GARPersonMail")).isEqualTo(List.of("t1@ac-valmont.example"));
        assertThat(teacher.value("GAREnsDisciplinesPostes")).isEqualTo(List.of(List.of(COLLEGE, List.of("L0202"))));
    }

    @Test
    void a_school_that_did_not_opt_in_or_is_of_the_other_degree_or_has_no_uai_stays_here() {
        var schools = List.of(
                school().withExportedTo(Set.of("OTHER")),
                school().withUai(LYCEE).withDegree(GarDegree.FIRST),
                school().withUai("12"),
                school().withUai("9990003d").withName(" "));

        var handed = Handed.of(
                GarDegree.SECOND,
                GarPolicy.USUAL,
                List.of(),
                schools,
                pupil("e1"),
                person("e2").build());

        assertThat(handed.rows).isEmpty();
        assertThat(handed.told())
                .containsExactly(
                        "CAT-GAR-01 GAREtab 9990001B gar.not-opted-in",
                        "CAT-GAR-03 GAREtab 9990002C gar.other-degree",
                        "CAT-GAR-20 GAREtab 12 gar.not-a-uai",
                        "CAT-GAR-04 GAREtab 9990003D gar.missing",
                        "CAT-GAR-18 GAREnseignant e2 gar.no-school-of-person");
    }

    @Test
    void uais_are_in_capitals_wherever_they_stand_and_a_school_is_there_once() {
        var handed = Handed.of(
                GarDegree.SECOND,
                GarPolicy.USUAL,
                List.of(),
                List.of(school().withUai("9990001b"), school()),
                person("e1")
                        .attachedTo(" 9990001b")
                        .addPlaces(pupilPlace().withSchool("9990001b"))
                        .build());

        assertThat(handed.only(GarPart.ETAB, "GAREtab").key()).isEqualTo(COLLEGE);
        assertThat(handed.only(GarPart.ELEVE, "GAREleve").value("GARPersonStructRattach"))
                .isEqualTo(COLLEGE);
        assertThat(handed.told()).contains("CAT-GAR-25 GAREtab 9990001B gar.twice");
    }

    @Test
    void people_without_what_is_required_are_left_out_and_named() {
        var handed = Handed.of(
                school(),
                person("a", GarNames.of("", "Léa")).addPlaces(pupilPlace()).build(),
                person("b", GarNames.of("ZOLA", " ")).addPlaces(pupilPlace()).build(),
                person("c").isDeleted(true).addPlaces(pupilPlace()).build(),
                person("d").build(),
                person("e").addPlaces(pupilPlace().withSchool(LYCEE)).build(),
                person("f" + "x".repeat(64)).addPlaces(pupilPlace()).build(),
                person("g\u0001h").addPlaces(pupilPlace()).build(),
                pupil("ok"));

        assertThat(handed.keys(GarPart.ELEVE, "GAREleve")).containsExactly("ok");
        assertThat(handed.keys(GarPart.ELEVE, "GARPersonMEF")).containsExactly(COLLEGE + " ok 10310019110");
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-04 GAREleve a gar.missing",
                        "CAT-GAR-04 GAREleve b gar.missing",
                        "CAT-GAR-02 GAREleve c gar.deleted",
                        "CAT-GAR-18 GAREnseignant d gar.no-school-of-person",
                        "CAT-GAR-18 GAREnseignant e gar.no-school-of-person",
                        "CAT-GAR-24 GAREleve f" + "x".repeat(64) + " gar.too-long",
                        "CAT-GAR-28 GAREleve g\u0001h gar.not-writable");
    }

    @Test
    void a_field_that_cannot_be_used_costs_that_field_alone() {
        var handed = Handed.of(
                school(),
                person("e1")
                        .birthDate("31/02/2012")
                        .civility("Dr")
                        .attachedTo(LYCEE)
                        .addPlaces(pupilPlace())
                        .build());

        var pupil = handed.only(GarPart.ELEVE, "GAREleve");
        assertThat(List.of(
                        pupil.value("GARPersonDateNaissance"),
                        pupil.value("GARPersonCivilite"),
                        pupil.value("GARPersonStructRattach")))
                .containsOnly("");
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-17 GAREleve e1 field gar.no-date",
                        "CAT-GAR-27 GAREleve e1 field gar.no-civility",
                        "CAT-GAR-16 GAREleve e1 field gar.outside-perimeter");
    }

    @Test
    void all_first_names_have_the_one_in_use_among_them() {
        assertThat(new GarNames("A", "", "Léa", List.of("Marie", "Léa")).firstNames())
                .containsExactly("Marie", "Léa");
        assertThat(new GarNames("A", "", "Léa", List.of("Marie")).firstNames()).containsExactly("Léa", "Marie");
        assertThat(GarNames.of("A", "Léa").firstNames()).containsExactly("Léa");
    }

    @Test
    void a_pupil_has_one_mef_in_a_school_and_a_teacher_those_of_the_classes() {
        var two = pupilPlace().withFormations(List.of("10310019110", "10210001110", "99999999999"));

        var handed = Handed.of(school(), person("e1").addPlaces(two).build(), teacher("t1"));

        assertThat(handed.keys(GarPart.ELEVE, "GARPersonMEF")).containsExactly(COLLEGE + " e1 10310019110");
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-07 GARPersonMEF e1 9990001B gar.second-formation",
                        "CAT-GAR-14 GARPersonMEF e1 9990001B gar.unknown-code");
    }

    @Test
    void codes_of_subjects_lose_their_prefix_and_those_without_a_label_are_named_after_their_code() {
        var school = school().withSubjects(
                        List.of(new GarSubject("rennes-0207a0", ""), new GarSubject("FRANC", "Français")))
                .withFormations(List.of(GarFormation.of("10310019110", "")));
        var place = pupilPlace().withSubjects(List.of("0207A0", "RENNES-0207a0", "061300", "x"));

        var handed = Handed.of(school, person("e1").addPlaces(place).build());

        var subject = handed.only(GarPart.ETAB, "GARMatiere");
        assertThat(subject.value("GARMatiereCode")).isEqualTo("0207A0");
        assertThat(subject.value("GARMatiereLibelle")).isEqualTo("MATIERE 0207A0");
        assertThat(handed.keys(GarPart.ELEVE, "GAREleveEnseignement")).containsExactly(COLLEGE + " e1 0207A0");
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-09 GARMEF 9990001B 10310019110 gar.no-label",
                        "CAT-GAR-08 GARMatiere 9990001B FRANC gar.no-subject-code",
                        "CAT-GAR-14 GARPersonMEF e1 9990001B gar.unknown-code",
                        "CAT-GAR-14 GAREleveEnseignement e1 9990001B gar.unknown-code",
                        "CAT-GAR-08 GAREleveEnseignement e1 9990001B gar.no-subject-code");
    }

    @Test
    void a_division_and_a_group_of_one_code_take_every_reference_with_them() {
        var school = school().withGroups(List.of(
                GarGroup.division("5001$3A", "3EME 1"),
                GarGroup.group("3A", "LATIN"),
                GarGroup.group("3LAT", "LATIN 3", "3A"),
                GarGroup.division("4A", "4EME 1")));

        var handed = Handed.of(school, pupil("e1"), teacher("t1"));

        assertThat(handed.keys(GarPart.GROUPE, "GARGroupe")).containsExactly("3LAT " + COLLEGE, "4A " + COLLEGE);
        assertThat(handed.rows(GarPart.GROUPE, "GARGroupe").get(0).value("GARGroupeDivAppartenance"))
                .isEqualTo(List.of());
        assertThat(handed.rows.get(GarPart.GROUPE).toString()).doesNotContain("3A,", "3A]");
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-11 GARGroupe 3A 9990001B gar.code-of-both",
                        "CAT-GAR-11 GARGroupe 3LAT 9990001B field gar.code-of-both",
                        "CAT-GAR-11 GARPersonGroupe e1 9990001B gar.code-of-both",
                        "CAT-GAR-11 GAREnsClasseMatiere t1 9990001B gar.code-of-both");
    }

    @Test
    void groups_that_nobody_is_in_or_that_are_named_as_a_class_stay_here() {
        var school = college()
                .addGroups(GarGroup.group("EMPTY", "VIDE", "4A"), GarGroup.group("TWIN", "3EME 1"))
                .build();
        var place = pupilPlace().withGroups(List.of("3LAT", "TWIN", "NONE"));

        var handed = Handed.of(school, person("e1").addPlaces(place).build());

        assertThat(handed.keys(GarPart.GROUPE, "GARGroupe")).containsExactly("3A " + COLLEGE, "3LAT " + COLLEGE);
        assertThat(handed.told())
                .containsExactlyInAnyOrder(
                        "CAT-GAR-12 GARGroupe TWIN 9990001B gar.named-as-division",
                        "CAT-GAR-12 GARPersonGroupe e1 9990001B gar.named-as-division",
                        "CAT-GAR-14 GARPersonGroupe e1 9990001B gar.unknown-code",
                        "CAT-GAR-13 GARGroupe 4A 9990001B gar.empty-group",
                        "CAT-GAR-13 GARGroupe EMPTY 9990001B gar.empty-group");
    }

    @Test
    void what_is_taught_to_a_class_names_a_class() {
        var place = teacherPlace()
                .withTeachings(List.of(
                        new GarTeaching("3A", false, "020700"),
                        new GarTeaching("3LAT", true, "020700"),
                        new GarTeaching("4A", true, "020700"),
                        new GarTeaching("4A", true, "061300"),
                        new GarTeaching("4A", true, "999999")));

        var handed = Handed.of(school(), person("t1").addPlaces(place).build());

        assertThat(handed.rows(GarPart.GROUPE, "GAREnsGroupeMatiere")).isEmpty();
        assertThat(handed.only(GarPart.GROUPE, "GAREnsClasseMatiere").value("GARMatiereCode"))
                .isEqualTo(List.of("020700", "061300"));
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-15 GAREnsGroupeMatiere t1 9990001B gar.other-kind",
                        "CAT-GAR-15 GAREnsClasseMatiere t1 9990001B gar.other-kind",
                        "CAT-GAR-14 GAREnsClasseMatiere t1 9990001B gar.unknown-code");
    }

    @Test
    void somebody_of_several_schools_appears_once_with_all_of_them() {
        var lycee = school().withUai(LYCEE);
        var handed = Handed.of(
                GarDegree.SECOND,
                GarPolicy.USUAL,
                List.of(),
                List.of(lycee, school()),
                person("t1")
                        .addPlaces(
                                teacherPlace().withSchool(LYCEE).withFunctions(Set.of("DOC")),
                                teacherPlace(),
                                teacherPlace().withDisciplines(List.of("L0201")))
                        .build());

        assertThat(handed.keys(GarPart.ETAB, "GAREtab")).containsExactly(COLLEGE, LYCEE);
        var teacher = handed.only(GarPart.ENSEIGNANT, "GAREnseignant");
        assertThat(teacher.value("GARPersonEtab")).isEqualTo(List.of(COLLEGE, LYCEE));
        assertThat(teacher.value("GARPersonProfils"))
                .isEqualTo(List.of(List.of(COLLEGE, "National_ens"), List.of(LYCEE, "National_doc")));
        assertThat(teacher.value("GAREnsDisciplinesPostes"))
                .isEqualTo(List.of(List.of(COLLEGE, List.of("L0201", "L0202")), List.of(LYCEE, List.of("L0202"))));
    }

    @Test
    void an_id_that_comes_twice_goes_out_once_and_ids_out_of_order_are_a_mistake_of_the_host() {
        var handed = Handed.of(school(), pupil("x"), teacher("x"));

        assertThat(handed.keys(GarPart.ELEVE, "GAREleve")).containsExactly("x");
        assertThat(handed.rows(GarPart.ENSEIGNANT, "GAREnseignant")).isEmpty();
        assertThat(handed.told())
                .containsExactly(
                        "CAT-GAR-25 GAREnseignant x gar.twice", "CAT-GAR-13 GARGroupe 4A 9990001B gar.empty-group");

        var assembly = new GarAssembly(Handed.name(GarDegree.SECOND), GarPolicy.USUAL, (part, row) -> {}, any -> {});
        assembly.person(pupil("b"));
        assertThatThrownBy(() -> assembly.person(pupil("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a comes after b");
    }

    @Test
    void a_pupil_who_works_elsewhere_goes_out_as_a_pupil_and_staff_without_a_profile_stays_here() {
        var policy = GarPolicy.USUAL.withProfiles(GarProfileMap.ALAMBIC);
        var inspector = GarPlace.builder()
                .school(COLLEGE)
                .role(GarRole.STAFF)
                .addFunctions("INS")
                .build();
        var handed = Handed.of(
                GarDegree.SECOND,
                policy,
                List.of(),
                List.of(school(), school().withUai(LYCEE)),
                person("e1")
                        .addPlaces(pupilPlace(), teacherPlace().withSchool(LYCEE))
                        .build(),
                person("s1").addPlaces(inspector).build());

        assertThat(handed.only(GarPart.ELEVE, "GAREleve").value("GARPersonEtab"))
                .isEqualTo(List.of(COLLEGE));
        assertThat(handed.rows(GarPart.ENSEIGNANT, "GAREnseignant")).isEmpty();
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-26 GAREleve e1 field gar.pupil-and-staff",
                        "CAT-GAR-19 GAREnseignant s1 field gar.no-profile",
                        "CAT-GAR-18 GAREnseignant s1 gar.no-school-of-person");
    }

    @Test
    void responsables_d_affectation_are_designated_present_of_staff_reachable_and_at_most_fifty() {
        var people = new ArrayList<GarPerson>(
                IntStream.range(100, 152).mapToObj(each -> teacher("t" + each)).toList());
        people.add(pupil("u1"));
        people.add(person("u2").addPlaces(teacherPlace()).build());
        people.add(teacher("u3"));
        var designated = new ArrayList<>(people.stream().map(GarPerson::id).toList());
        designated.remove(new PersonId("u3"));
        designated.add(new PersonId("gone"));

        var handed = Handed.of(
                GarDegree.SECOND, GarPolicy.USUAL, designated, List.of(school()), people.toArray(GarPerson[]::new));

        assertThat(handed.keys(GarPart.RESP_AFF, "GARRespAff"))
                .hasSize(50)
                .contains("t149")
                .doesNotContain("u3");
        assertThat(handed.told())
                .contains(
                        "CAT-GAR-23 GARRespAff t150 gar.too-many-resp-affs",
                        "CAT-GAR-23 GARRespAff t151 gar.too-many-resp-affs",
                        "CAT-GAR-06 GARRespAff u1 gar.no-mail",
                        "CAT-GAR-06 GARRespAff u2 gar.no-mail",
                        "CAT-GAR-21 GARRespAff gone gar.resp-aff-gone");
    }

    @Test
    void the_first_degree_has_levels_and_no_subjects() {
        var school = Handed.school(GarDegree.FIRST);
        var pupil = pupilPlace().withFormations(List.of("2111", "21112")).withGroups(List.of("CP"));
        var teacher = teacherPlace().withFormations(List.of("2111")).withGroups(List.of("CP"));

        var handed = Handed.of(
                school,
                person("e1").addPlaces(pupil).build(),
                person("t1").addPlaces(teacher).build());

        assertThat(handed.keys(GarPart.ELEVE, "GARPersonMEFSTAT4")).containsExactly(COLLEGE + " e1 2111");
        assertThat(handed.keys(GarPart.ENSEIGNANT, "GARPersonMEFSTAT4")).containsExactly(COLLEGE + " t1 2111");
        assertThat(handed.only(GarPart.ENSEIGNANT, "GAREnseignant").value("GAREnsSpecialitesPostes"))
                .isEqualTo(List.of(List.of(COLLEGE, List.of("L0202"))));
        assertThat(handed.rows.get(GarPart.GROUPE)).hasSize(3);
        assertThat(handed.told()).containsExactly("CAT-GAR-24 GARPersonMEFSTAT4 e1 9990001B gar.too-long");
    }
}
