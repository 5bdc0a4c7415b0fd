package org.ent4j.viescolaire.lsu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.lsu.LsuFixture.COUNCIL;
import static org.ent4j.viescolaire.lsu.LsuFixture.HEAD;
import static org.ent4j.viescolaire.lsu.LsuFixture.MATHS;
import static org.ent4j.viescolaire.lsu.LsuFixture.PERIOD;
import static org.ent4j.viescolaire.lsu.LsuFixture.PUPIL;
import static org.ent4j.viescolaire.lsu.LsuFixture.TEACHER;
import static org.ent4j.viescolaire.lsu.LsuFixture.discipline;
import static org.ent4j.viescolaire.lsu.LsuFixture.frame;
import static org.ent4j.viescolaire.lsu.LsuFixture.pupil;
import static org.ent4j.viescolaire.lsu.LsuFixture.references;
import static org.ent4j.viescolaire.lsu.LsuFixture.report;
import static org.ent4j.viescolaire.lsu.LsuFixture.sound;
import static org.ent4j.viescolaire.lsu.LsuFixture.subject;
import static org.ent4j.viescolaire.lsu.LsuFixture.teacher;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.junit.jupiter.api.Test;

class LsuChecksTest {

    private static List<String> rules(LivretFile.Builder file) {
        return rules(file, LsuVersion.NEWEST);
    }

    private static List<String> rules(LivretFile.Builder file, LsuVersion version) {
        return LsuChecks.check(LsuDossier.of(file.build()), version).stream()
                .map(LsuAnomaly::rule)
                .toList();
    }

    private static List<String> ofReport(UnaryOperator<PeriodicReport.Builder> change) {
        return rules(references()
                .addPeriodicReports(change.apply(report())
                        .addSubjects(sound(subject()).build())
                        .build()));
    }

    private static List<String> ofSubject(SubjectReport.Builder subject) {
        return rules(references()
                .addPeriodicReports(sound(report()).addSubjects(subject.build()).build()));
    }

    @Test
    void a_sound_file_has_no_anomaly() {
        assertThat(ofReport(LsuFixture::sound)).isEmpty();
    }

    @Test
    void a_pupil_has_a_number_of_siecle_one_class_and_a_report() {
        assertThat(rules(frame().addPupils(pupil("EL_1", Optional.empty(), "6A"))))
                .containsExactly("VS-LSU-01", "VS-LSU-03");
        assertThat(rules(frame().addPupils(pupil("EL_1", Optional.of("0"), "6A"))))
                .contains("VS-LSU-01");
        assertThat(rules(frame().addPupils(pupil("EL_1", Optional.of("x"), "6A"))))
                .contains("VS-LSU-01");
        assertThat(rules(frame().addPupils(
                                pupil("EL_1", Optional.of("9"), "6A"), pupil("EL_2", Optional.of("9"), "6B"))))
                .containsExactly("VS-LSU-02", "VS-LSU-03", "VS-LSU-02", "VS-LSU-03");
    }

    @Test
    void what_bilans_refer_to_is_checked_once() {
        assertThat(rules(references().addDisciplines(discipline(new LsuId("DI_3"), "020700"))))
                .contains("VS-LSU-11");
        assertThat(rules(references().addTeachers(teacher(Optional.empty())))).contains("VS-LSU-13", "VS-LSU-66");
        assertThat(rules(references()
                        .addEpis(new Epi(
                                new LsuId("EPI_1"), "Un EPI", "EPI_ART", List.of(MATHS, MATHS), Optional.empty()))))
                .contains("VS-LSU-14");
    }

    @Test
    void a_bilan_has_what_pronote_and_open_ent_demand() {
        assertThat(ofReport(it -> it)).contains("VS-LSU-20", "VS-LSU-23", "VS-LSU-24", "VS-LSU-33");
        assertThat(ofReport(it -> sound(it).digitalSkills(new DigitalSkills(List.of(), Optional.of(" "), List.of()))))
                .contains("VS-LSU-28");
        assertThat(ofReport(it -> sound(it).addMainTeachers(new LsuId("NOBODY"))))
                .containsExactly("VS-LSU-29");
        assertThat(ofReport(it -> sound(it).addSubjects(sound(subject()).build())))
                .contains("VS-LSU-30");
        assertThat(rules(references().addPeriodicReports(sound(report()).build())))
                .containsExactly("VS-LSU-25");
    }

    @Test
    void a_council_before_the_pupil_came_or_after_the_pupil_left_is_told_and_blocks_nothing() {
        var early = PeriodicReport.builder()
                .pupil(PUPIL)
                .period(PERIOD)
                .schooledSince(LocalDate.of(2026, 12, 5))
                .head(HEAD);
        var file = references()
                .addPeriodicReports(
                        sound(early).addSubjects(sound(subject()).build()).build())
                .build();
        var anomalies =
                LsuChecks.check(new LsuDossier(file, Map.of(PUPIL, LocalDate.of(2026, 12, 1))), LsuVersion.NEWEST);

        assertThat(anomalies).extracting(LsuAnomaly::rule).containsExactly("VS-LSU-21", "VS-LSU-22");
        assertThat(LsuChecks.mayBeWritten(anomalies)).isTrue();
    }

    @Test
    void a_subject_has_a_teacher_a_result_an_appreciation_and_elements_of_the_programme() {
        assertThat(ofSubject(subject())).containsExactly("VS-LSU-40", "VS-LSU-41", "VS-LSU-42", "VS-LSU-43");
        assertThat(ofSubject(subject().addTeachers(TEACHER).notMarked(true))).containsExactly("VS-LSU-43");
        assertThat(ofSubject(sound(subject()).level(3))).containsExactly("VS-LSU-45");
        assertThat(ofSubject(sound(subject()).classMark(new LsuMark("20.5/20"))))
                .containsExactly("VS-LSU-44");
        assertThat(ofSubject(sound(subject()).classMark(new LsuMark("-1")))).containsExactly("VS-LSU-44");
        assertThat(ofSubject(sound(subject()).classMark(new LsuMark("20/20")))).isEmpty();
    }

    @Test
    void an_average_is_a_number_and_nobody_has_one_and_none() {
        assertThat(ofSubject(sound(subject()).classMark(new LsuMark("NN")))).containsExactly("VS-LSU-48");
        assertThat(ofSubject(sound(subject()).notMarked(true))).containsExactly("VS-LSU-47");
        assertThat(ofSubject(sound(subject()).classNotMarked(true))).isEmpty();
        assertThat(ofSubject(sound(subject()).classMark(new LsuMark("12")).classNotMarked(true)))
                .containsExactly("VS-LSU-47");
    }

    @Test
    void a_text_over_its_limit_names_the_pupil_the_service_and_the_limit() {
        var long601 = SubjectReport.builder()
                .discipline(MATHS)
                .addTeachers(TEACHER)
                .addProgramme(new LsuId("EP_1"))
                .mark(new LsuMark("12"))
                .appreciation("é".repeat(601))
                .build();
        var file = references()
                .addPeriodicReports(sound(report()).addSubjects(long601).build())
                .build();
        var anomalies = LsuChecks.check(LsuDossier.of(file), LsuVersion.NEWEST);

        assertThat(anomalies).singleElement().satisfies(it -> {
            assertThat(it.isBlocking()).isTrue();
            assertThat(it.pupil()).contains(PUPIL);
            assertThat(it.line(Lang.FR))
                    .isEqualTo("Clerc Aline (6A) : P_1, Matière 061300 : appréciation : 601 caractères, 600 au plus"
                            + " [VS-LSU-60]");
            assertThat(it.line(Lang.EN)).contains("601 characters, 600 at most");
        });
    }

    @Test
    void characters_that_xml_does_not_have_are_named() {
        assertThat(ofReport(it -> sound(it).homework("a\u0001"))).containsExactly("VS-LSU-62");
        assertThat(ofReport(it -> sound(it).homework(" "))).containsExactly("VS-LSU-61");
    }

    @Test
    void older_versions_demand_a_lock_a_whole_socle_and_a_line_of_an_address() {
        var report = report().council(COUNCIL)
                .synthesis("Bien")
                .schoolLife(new SchoolLife(0, 0, 0, Optional.empty(), Optional.empty()))
                .addSocle(new SocleLevel(SocleDomain.CPD_FRA, 3))
                .addGuardians(Guardian.builder()
                        .address(new PostalAddress(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "35000",
                                "Rennes"))
                        .build())
                .addSubjects(sound(subject()).build())
                .build();
        var file = references().addPeriodicReports(report).build();

        assertThat(LsuChecks.check(LsuDossier.of(file), LsuVersion.V7_0)).isEmpty();
        assertThat(LsuChecks.check(LsuDossier.of(file), LsuVersion.V3_0))
                .extracting(LsuAnomaly::rule)
                .containsExactly("VS-LSU-26", "VS-LSU-27", "VS-LSU-32");
    }

    @Test
    void a_bilan_de_cycle_has_a_synthesis_and_all_of_the_socle() {
        var cycle = CycleReport.builder()
                .pupil(PUPIL)
                .cycle(5)
                .schoolYear(2026)
                .createdOn(COUNCIL)
                .head(HEAD)
                .addSocle(new SocleLevel(SocleDomain.CPD_FRA, 5))
                .build();

        assertThat(rules(references().addCycleReports(cycle, cycle)))
                .containsExactly(
                        "VS-LSU-50",
                        "VS-LSU-51",
                        "VS-LSU-52",
                        "VS-LSU-64",
                        "VS-LSU-50",
                        "VS-LSU-51",
                        "VS-LSU-52",
                        "VS-LSU-55",
                        "VS-LSU-64");
    }

    @Test
    void the_codes_of_the_nomenclatures_have_their_labels() {
        assertThat(Arrays.stream(SocleDomain.values()).map(SocleDomain::name))
                .hasSize(8)
                .allMatch(it -> it.length() == 7);
        assertThat(TeacherKind.EPP.code()).isEqualTo("epp");
        assertThat(LsuVersion.of("7.0")).contains(LsuVersion.V7_0);
        assertThat(LsuVersion.of("13.0")).isEmpty();
    }
}
