package org.ent4j.catalogue.pronote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersExportTest {

    private static final LocalDateTime MADE = LocalDateTime.of(2026, 9, 7, 10, 0);

    private static IdentifiersExport export(PortalPerson... people) {
        return IdentifiersExport.of(
                new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), List.of(people)),
                ExportTerms.complete("ENT", MADE));
    }

    private static IdentifiersExport cite() {
        var directory = MadeUp.directory();
        var schools = List.of(MadeUp.school(MadeUp.COLLEGE, "9990001"), MadeUp.school(MadeUp.LYCEE, "9990002"));
        var people = Stream.concat(directory.college().stream(), directory.lycee().stream())
                .toList();
        return IdentifiersExport.of(new Roster(schools, people), ExportTerms.complete("ENT", MADE));
    }

    @Test
    void a_cite_scolaire_is_one_file_of_all_schools_and_everybody_once() {
        var file = cite().file();

        assertThat(file.schools()).extracting(FileSchool::ident).containsExactly(0L, 1L);
        assertThat(file.managed()).containsExactly(0L, 1L);
        assertThat(file.people().map(FilePerson::partnerId))
                .containsExactly("s1", "t1", "p1", "p2", "e1", "e2", "e3", "e4");
        assertThat(file.people().map(FilePerson::ident)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void pupils_refer_to_guardians_of_the_file_alone() {
        var export = cite();

        assertThat(export.file().pupils().get(0).guardians()).containsExactly(2L, 3L);
        assertThat(export.file().pupils().get(3).guardians()).isEmpty();
        assertThat(export.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.who()).contains(new PersonId("e4")))
                .extracting(remark -> remark.reason().code())
                .isEqualTo("pronote.export.guardian-not-there");
    }

    @Test
    void a_pupil_without_a_birth_date_is_left_out_and_told() {
        var export =
                export(MadeUp.person("e1", Profil.ELEVE, "A", "B").build(), MadeUp.pupil("e2", "C", "D", "2012-01-01"));

        assertThat(export.file().pupils()).hasSize(1);
        assertThat(export.leftOut()).isEqualTo(1);
        assertThat(export.remarks().get(0).reason()).isInstanceOf(ExportReason.NoBirthDate.class);
    }

    @Test
    void two_people_with_one_principal_are_both_left_out() {
        var one = MadeUp.person("a", Profil.ENSEIGNANT, "A", "B")
                .principal("same")
                .build();
        var other =
                MadeUp.person("b", Profil.PARENT, "C", "D").principal("same").build();

        var export = export(one, other, MadeUp.teacher("t", "E", "F"));

        assertThat(export.file().people().map(FilePerson::partnerId)).containsExactly("t");
        assertThat(export.remarks())
                .extracting(remark -> remark.who().map(PersonId::value).orElse(""))
                .containsExactly("a", "b");
    }

    @Test
    void four_lines_of_address_go_out_and_control_characters_stay() {
        var person = MadeUp.person("t", Profil.ENSEIGNANT, "A\u0001B", "C")
                .address(new MailAddress(List.of("1", "2", "3", "4", "5"), "57000", "METZ", ""))
                .build();

        var export = export(person);

        assertThat(export.file().teachers().get(0).person().address().lines()).containsExactly("1", "2", "3", "4");
        assertThat(export.file().teachers().get(0).person().lastName()).isEqualTo("AB");
        assertThat(export.remarks())
                .allMatch(remark -> remark.severity() == Severity.WARNING)
                .extracting(remark -> remark.reason().code())
                .containsExactly("pronote.export.address-cut", "pronote.export.unwritable");
    }

    @Test
    void a_part_of_the_people_does_not_miss_the_guardians_that_were_not_asked_for() {
        var roster = new Roster(
                List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")),
                MadeUp.directory().college());
        var terms = new ExportTerms("ENT", Optional.empty(), MADE, EnumSet.of(Population.PUPILS));

        var export = IdentifiersExport.of(roster, terms);

        assertThat(export.file().guardians()).isEmpty();
        assertThat(export.file().civilities()).isEmpty();
        assertThat(export.remarks()).isEmpty();
    }

    @Test
    void guests_and_the_academie_are_unknown_to_pronote() {
        assertThat(export(
                                MadeUp.person("i", Profil.INVITE, "A", "B").build(),
                                MadeUp.person("a", Profil.ACADEMIE, "A", "B").build())
                        .file()
                        .people())
                .isEmpty();
    }

    @Test
    void cas_tells_what_the_recognition_needs_and_no_more() {
        var pupil = MadeUp.pupil("e1", "MARTIN", "Zoé", "2012-09-28");

        assertThat(CasAttribute.told(pupil, Recognition.BY_FILE)).isEqualTo(Map.of("categories", "National_1"));
        assertThat(CasAttribute.told(pupil, Recognition.BY_IDENTITY))
                .isEqualTo(Map.of(
                        "nom", "MARTIN",
                        "prenom", "Zoé",
                        "dateNaissance", "28/09/2012",
                        "categories", "National_1"));
    }

    @Test
    void who_is_something_else_in_another_school_has_both_categories() {
        var here = MadeUp.teacher("t", "A", "B");
        var there = MadeUp.person("t", Profil.NON_ENSEIGNANT, "A", "B")
                .born(LocalDate.of(1975, 5, 6))
                .build();
        var both = new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), List.of(here, there))
                .people()
                .get(0);

        assertThat(CasAttribute.told(both, Recognition.BY_FILE)).containsEntry("categories", "National_3;National_4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0001b", "a\ud800b"})
    void who_has_no_principal_that_a_file_can_hold_is_left_out_and_told(String principal) {
        var strange = MadeUp.person("t9", Profil.ENSEIGNANT, "DURAND", "Anne")
                .principal(principal)
                .build();
        var export = IdentifiersExport.of(
                new Roster(List.of(MadeUp.school(MadeUp.COLLEGE, "9990001")), List.of(strange)),
                ExportTerms.complete("ENT", LocalDateTime.of(2026, 9, 7, 10, 0)));

        assertThat(export.file().teachers()).isEmpty();
        assertThat(export.remarks())
                .extracting(Remark::severity, Remark::reason)
                .containsExactly(tuple(Severity.ERROR, new ExportReason.NoPrincipal()));
    }
}
