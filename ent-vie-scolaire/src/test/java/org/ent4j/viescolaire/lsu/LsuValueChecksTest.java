package org.ent4j.viescolaire.lsu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.lsu.LsuFixture.PUPIL;
import static org.ent4j.viescolaire.lsu.LsuFixture.TEACHER;
import static org.ent4j.viescolaire.lsu.LsuFixture.discipline;
import static org.ent4j.viescolaire.lsu.LsuFixture.frame;
import static org.ent4j.viescolaire.lsu.LsuFixture.pupil;
import static org.ent4j.viescolaire.lsu.LsuFixture.references;
import static org.ent4j.viescolaire.lsu.LsuFixture.report;
import static org.ent4j.viescolaire.lsu.LsuFixture.sound;
import static org.ent4j.viescolaire.lsu.LsuFixture.subject;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class LsuValueChecksTest {

    @Test
    void a_number_of_siecle_or_an_id_that_two_pupils_have_names_both() {
        var anomalies = LsuChecks.check(
                LsuDossier.of(references()
                        .addPupils(pupil("EL_2", Optional.of("012"), "6A"), pupil("EL_1", Optional.of("13"), "6A"))
                        .build()),
                LsuVersion.NEWEST);

        assertThat(lines(anomalies, "VS-LSU-66"))
                .containsExactly(
                        "Clerc Aline (6A) : identifiant SIECLE « 12 » : déjà pris par Clerc Aline (6A) [VS-LSU-66]",
                        "Clerc Aline (6A) : identifiant « EL_1 » : déjà pris par Clerc Aline (6A) [VS-LSU-66]");
        assertThat(anomalies)
                .filteredOn(it -> it.rule().equals("VS-LSU-66"))
                .allMatch(LsuAnomaly::isBlocking)
                .extracting(LsuAnomaly::pupil)
                .containsExactly(Optional.of(new LsuId("EL_2")), Optional.of(PUPIL));
    }

    private static List<String> lines(List<LsuAnomaly> anomalies, String rule) {
        return anomalies.stream()
                .filter(it -> it.rule().equals(rule))
                .map(it -> it.line(Lang.FR))
                .toList();
    }

    @Test
    void an_appreciation_that_nobody_sees_is_none() {
        var unseen = subject().addTeachers(TEACHER).appreciation("\u200b").build();
        var anomalies = LsuChecks.check(
                LsuDossier.of(references()
                        .addPeriodicReports(sound(report()).addSubjects(unseen).build())
                        .build()),
                LsuVersion.NEWEST);

        assertThat(anomalies).extracting(LsuAnomaly::rule).contains("VS-LSU-42", "VS-LSU-61");
    }

    @Test
    void a_blank_appreciation_blocks_even_where_none_is_asked_for() {
        var unmarked =
                subject().addTeachers(TEACHER).notMarked(true).appreciation(" ").build();
        var anomalies = LsuChecks.check(
                LsuDossier.of(references()
                        .addPeriodicReports(
                                sound(report()).addSubjects(unmarked).build())
                        .build()),
                LsuVersion.NEWEST);

        assertThat(lines(anomalies, "VS-LSU-61"))
                .containsExactly("Clerc Aline (6A) : P_1, Matière 061300 : appréciation : texte vide [VS-LSU-61]");
        assertThat(LsuChecks.mayBeWritten(anomalies)).isFalse();
    }

    @Test
    void a_code_of_a_subject_has_six_characters() {
        var file = references().addDisciplines(discipline(new LsuId("DI_3"), "0207"));

        assertThat(lines(LsuChecks.check(LsuDossier.of(file.build()), LsuVersion.NEWEST), "VS-LSU-63"))
                .containsExactly("DI_3 : code de matière « 0207 » : 4 caractères, 6 attendus [VS-LSU-63]");
    }

    @Test
    void a_period_after_the_last_of_its_year_blocks() {
        var file = references().addPeriods(new LsuPeriod(new LsuId("P_3"), 2026, 3, 2));
        var anomalies = LsuChecks.check(LsuDossier.of(file.build()), LsuVersion.NEWEST);

        assertThat(lines(anomalies, "VS-LSU-16"))
                .containsExactly("P_3 : période 3 sur 2 : l'indice va de 1 au nombre de périodes [VS-LSU-16]");
        assertThat(LsuChecks.mayBeWritten(anomalies)).isFalse();
    }

    @Test
    void a_school_with_a_wrong_check_letter_blocks() {
        var file = frame(new Uai("0350122A")).build();
        var anomalies = LsuChecks.check(LsuDossier.of(file), LsuVersion.NEWEST);

        assertThat(lines(anomalies, "VS-LSU-15"))
                .containsExactly("l'UAI 0350122A a une mauvaise lettre de contrôle ; attendu : 0350122T [VS-LSU-15]");
        assertThat(LsuChecks.mayBeWritten(anomalies)).isFalse();
    }

    @Test
    void what_is_twice_or_off_its_scale_in_a_bilan_names_the_pupil() {
        var anomalies = LsuChecks.check(
                LsuDossier.of(references()
                        .addPeriodicReports(sound(report())
                                .addSubjects(sound(subject()).build())
                                .addSupports(
                                        new Support(SupportKind.RASED, Optional.empty(), Optional.empty()),
                                        new Support(SupportKind.RASED, Optional.empty(), Optional.empty()))
                                .digitalSkills(new DigitalSkills(
                                        List.of(),
                                        Optional.empty(),
                                        List.of(new DigitalSkillLevel(DigitalSkill.CN_COM_COL, 4))))
                                .build())
                        .build()),
                LsuVersion.NEWEST);

        assertThat(anomalies)
                .extracting(LsuAnomaly::rule)
                .containsExactly("VS-LSU-64", "VS-LSU-67", "VS-LSU-70", "VS-LSU-70");
        assertThat(anomalies).extracting(LsuAnomaly::name).containsOnly("Clerc Aline (6A)");
    }

    @Test
    void an_emoji_is_one_character() {
        assertThat(appreciated("😀".repeat(600))).isEmpty();
        assertThat(appreciated("x".repeat(599) + "😀", "VS-LSU-73"))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("601 caractères pour les logiciels"));
        assertThat(appreciated("x".repeat(600), "VS-LSU-73")).isEmpty();
        assertThat(appreciated("😀".repeat(601)))
                .containsExactly(
                        "Clerc Aline (6A) : P_1, Matière 061300 : appréciation : 601 caractères, 600 au plus [VS-LSU-60]");
    }

    private static List<String> appreciated(String text) {
        return appreciated(text, "VS-LSU-60");
    }

    private static List<String> appreciated(String text, String rule) {
        var subject = subject()
                .addTeachers(TEACHER)
                .notMarked(true)
                .appreciation(text)
                .build();
        var anomalies = LsuChecks.check(
                LsuDossier.of(references()
                        .addPeriodicReports(sound(report()).addSubjects(subject).build())
                        .build()),
                LsuVersion.NEWEST);
        return lines(anomalies, rule);
    }
}
