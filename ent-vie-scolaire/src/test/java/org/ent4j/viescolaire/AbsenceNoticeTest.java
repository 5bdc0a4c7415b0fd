package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FATHER;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsencePolicy.UnknownFamily;
import org.ent4j.viescolaire.absence.Means;
import org.ent4j.viescolaire.absence.NoticeRules;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

/** Who is told of an absence: whoever answers for the pupil that day, as the host's directory has it. */
class AbsenceNoticeTest {

    private static final LocalDate LEFT_HOME = MONDAY.plusDays(2);

    /** Until Wednesday Bruno's mother answers for him; from then on he does himself. */
    private static Set<PersonId> bruno(LocalDate day) {
        return day.isBefore(LEFT_HOME) ? Set.of(MOTHER.person()) : Set.of(BRUNO);
    }

    private final InMemoryJournals journals = new InMemoryJournals();

    private VieScolaire school(Families families, AbsencePolicy absences) {
        var setup = SchoolSetup.builder()
                .school(SETUP.school())
                .year(SETUP.year())
                .absences(absences)
                .counting(SETUP.counting())
                .punitions(SETUP.punitions())
                .sanctions(SETUP.sanctions())
                .incidents(SETUP.incidents())
                .build();
        var school = VieScolaire.of(setup, journals, LESSONS, Rights.open(), families);
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        return school;
    }

    private VieScolaire ofBruno() {
        return school((any, pupil, day) -> pupil.equals(BRUNO) ? bruno(day) : Set.of(), SETUP.absences());
    }

    private static Either<Refusal, AbsenceFile> tell(
            VieScolaire school, PersonId pupil, PersonId recipient, LocalDate day) {
        return school.absences()
                .carryOut(
                        pupil,
                        new AbsenceCommand.Notify(at(day, "10:00"), CPE, 1, Means.SMS, recipient, "absence-du-jour"));
    }

    @Test
    void a_guardian_is_told_and_nobody_else() {
        var school = ofBruno();
        var position = school.record().position();

        var refused = tell(school, BRUNO, FATHER.person(), MONDAY);

        assertThat(refused.getLeft().rules()).containsExactly("VS-ABS-22");
        assertThat(refused(refused)).containsExactly("absence.not-their-guardian");
        assertThat(Messages.render(refused.getLeft().reasons().get(0), Lang.FR))
                .contains("father", "bruno", "2026-11-16", "responsable");
        assertThat(refused(tell(school, BRUNO, TEACHER.person(), MONDAY))).hasSize(1);
        assertThat(refused(tell(school, BRUNO, BRUNO, MONDAY))).hasSize(1);
        assertThat(school.record().position()).isEqualTo(position);

        assertThat(done(tell(school, BRUNO, MOTHER.person(), MONDAY)).notifications())
                .hasSize(1);
    }

    @Test
    void who_answers_is_asked_of_the_day_and_a_pupil_of_age_may_answer_for_himself() {
        var school = ofBruno();

        assertThat(refused(tell(school, BRUNO, MOTHER.person(), LEFT_HOME)))
                .containsExactly("absence.not-their-guardian");
        assertThat(done(tell(school, BRUNO, BRUNO, LEFT_HOME)).notifications()).hasSize(1);
    }

    @Test
    void of_a_pupil_for_whom_nobody_is_known_to_answer_nobody_is_told() {
        var school = ofBruno();

        var refused = tell(school, ANNE, MOTHER.person(), MONDAY);

        assertThat(refused.getLeft().rules()).containsExactly("VS-ABS-23");
        assertThat(Messages.render(refused.getLeft().reasons().get(0), Lang.EN)).contains("anne", "2026-11-16");
    }

    @Test
    void of_several_pupils_all_are_named_whose_notice_is_refused_and_the_others_can_be_told_then() {
        var school = ofBruno();
        call(school, MONDAY, "09:30", RollCallEntry.absent(CHLOE));
        var position = school.record().position();
        var notices =
                Map.of(BRUNO, notice(MOTHER.person()), ANNE, notice(MOTHER.person()), CHLOE, notice(FATHER.person()));

        var refused = school.absences().carryOut(notices);

        assertThat(refused.getLeft().reasons())
                .containsExactly(
                        new NoticeRules.NobodyAnswers(ANNE, MONDAY), new NoticeRules.NobodyAnswers(CHLOE, MONDAY));
        assertThat(refused.getLeft().rules()).containsExactly("VS-ABS-23", "VS-ABS-23");
        assertThat(school.record().position()).isEqualTo(position);
        assertThat(done(school.absences().carryOut(Map.of(BRUNO, notice(MOTHER.person())))))
                .containsOnlyKeys(BRUNO);
    }

    private static AbsenceCommand notice(PersonId recipient) {
        return new AbsenceCommand.Notify(at(MONDAY, "10:00"), CPE, 1, Means.SMS, recipient, "absence-du-jour");
    }

    @Test
    void a_host_without_families_tells_nobody_unless_its_policy_trusts_vie_scolaire() {
        assertThat(refused(tell(school(Families.unknown(), SETUP.absences()), BRUNO, MOTHER.person(), MONDAY)))
                .containsExactly("absence.nobody-answers");
    }

    @Test
    void a_school_may_trust_vie_scolaire_where_nobody_is_known_but_not_against_what_is_known() {
        var trusting = SETUP.absences().ofUnknownFamilies(UnknownFamily.TRUSTED);
        var school = school((any, pupil, day) -> pupil.equals(BRUNO) ? bruno(day) : Set.of(), trusting);

        assertThat(done(tell(school, ANNE, MOTHER.person(), MONDAY)).notifications())
                .hasSize(1);
        assertThat(refused(tell(school, BRUNO, FATHER.person(), MONDAY))).containsExactly("absence.not-their-guardian");
    }
}
