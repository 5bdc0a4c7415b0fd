package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ent4j.viescolaire.PortalFixture.PUPIL;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.PortalFixture.taught;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.cahier.FamilySeance;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceCommand;
import org.ent4j.viescolaire.cahier.SeanceContent;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.TravailAFaire;
import org.ent4j.viescolaire.cahier.TravailId;
import org.ent4j.viescolaire.cahier.TravailMoment;
import org.ent4j.viescolaire.cahier.VisaCheck;
import org.ent4j.viescolaire.cahier.VisaId;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.rights.Act;
import org.junit.jupiter.api.Test;

class CahierServiceTest {

    private static final SeanceId S1 = new SeanceId("s1");
    private static final SeanceId S2 = new SeanceId("s2");
    private static final PersonId STRANGER = new PersonId("stranger");
    private static final TravailId W1 = new TravailId("w1");
    private static final VisaId V1 = new VisaId("v1");
    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(4));

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    private void begun(SeanceId id, String start) {
        var content = SeanceContent.builder().title("Thalès").build();
        done(school.cahier().begin(at(MONDAY, "08:00"), TEACHER, id, taught(MONDAY, start), content));
    }

    private void withWork(SeanceId id, String start, LocalDate due) {
        begun(id, start);
        var work = TravailAFaire.builder()
                .id(W1)
                .moment(TravailMoment.AFTER_THE_LESSON)
                .type("TRAVAIL")
                .title("Exercice 4")
                .due(due)
                .build();
        done(school.cahier().carryOut(id, new SeanceCommand.AddWork(at(MONDAY, "08:10"), TEACHER, work)));
    }

    private void published(SeanceId id) {
        var now = at(MONDAY, "09:30");
        done(school.cahier().carryOut(id, new SeanceCommand.Publish(now, TEACHER, now)));
    }

    @Test
    void families_see_published_work_of_lessons_in_which_the_pupil_is_enrolled() {
        withWork(S1, "08:30", MONDAY.plusDays(3));
        assertThat(done(school.cahier().agenda(MOTHER, ANNE, WEEK, at(MONDAY, "10:00")))
                        .days())
                .isEmpty();
        published(S1);

        assertThat(done(school.cahier().agenda(MOTHER, ANNE, WEEK, at(MONDAY, "10:00")))
                        .days())
                .containsOnlyKeys(MONDAY.plusDays(3));
        assertThat(done(school.cahier().agenda(MOTHER, ANNE, DateRange.of(MONDAY), at(MONDAY, "10:00")))
                        .days())
                .isEmpty();
        assertThat(done(school.cahier().agenda(MOTHER, STRANGER, WEEK, at(MONDAY, "10:00")))
                        .days())
                .isEmpty();
    }

    @Test
    void work_of_a_lesson_that_is_cancelled_stays_in_the_agenda() {
        withWork(S1, "14:00", MONDAY.plusDays(3));
        published(S1);
        done(school.cahier()
                .carryOut(
                        S1,
                        new SeanceCommand.CancelLesson(
                                at(MONDAY, "10:00"),
                                HEAD,
                                taught(MONDAY, "14:00").id())));

        assertThat(done(school.cahier().agenda(MOTHER, ANNE, WEEK, at(MONDAY, "10:00")))
                        .days())
                .hasSize(1);
        assertThat(done(school.cahier().seances(MOTHER, ANNE, WEEK, at(MONDAY, "10:00"))))
                .extracting(FamilySeance::isCancelled)
                .containsExactly(true);
    }

    @Test
    void a_pupil_of_the_lesson_says_that_his_work_is_done_and_another_pupil_does_not() {
        withWork(S1, "08:30", MONDAY.plusDays(3));
        published(S1);
        var done = new SeanceCommand.Mark(at(MONDAY, "18:00"), PUPIL, W1, ANNE, true);
        var ofBruno = new SeanceCommand.Mark(at(MONDAY, "18:00"), PUPIL, W1, BRUNO, true);

        assertThat(done(school.cahier().carryOut(S1, done)).isDone(W1, ANNE)).isTrue();
        assertThat(refused(school.cahier().carryOut(S1, ofBruno))).containsExactly("cahier.not-for-them");
        assertThat(done(school.cahier().agenda(MOTHER, ANNE, WEEK, at(MONDAY, "18:05")))
                        .toDo(MONDAY))
                .isEmpty();
        assertThat(done(school.cahier().agenda(MOTHER, BRUNO, WEEK, at(MONDAY, "18:05")))
                        .toDo(MONDAY))
                .hasSize(1);
    }

    @Test
    void one_visa_is_given_to_all_seances_or_to_none() {
        begun(S1, "08:30");
        begun(S2, "09:30");
        published(S1);
        var ids = List.of(S1, S2, S1);
        var stamp = new SeanceCommand.Stamp(at(MONDAY, "12:00"), HEAD, V1, "vu");

        assertThat(refused(school.cahier().stamp(ids, stamp))).containsExactly("state.not-now");
        assertThat(done(school.cahier().stamped(HEAD, V1))).isEmpty();

        published(S2);
        var seances = done(school.cahier().stamp(ids, stamp));
        var revised = SeanceContent.builder().title("Thalès, suite").build();
        done(school.cahier().carryOut(S2, new SeanceCommand.Write(at(MONDAY, "13:00"), TEACHER, revised)));

        assertThat(seances).extracting(seance -> seance.id()).containsExactly(S1, S2);
        assertThat(done(school.cahier().stamped(HEAD, V1)))
                .extracting(VisaCheck::seance, VisaCheck::isChanged)
                .containsExactly(tuple(S1, false), tuple(S2, true));
    }

    @Test
    void a_seance_that_nobody_has_begun_is_refused_as_unknown_alone_or_among_others() {
        begun(S1, "08:30");
        published(S1);
        var stamp = new SeanceCommand.Stamp(at(MONDAY, "12:00"), HEAD, V1, "vu");

        assertThat(refused(school.cahier().carryOut(S2, stamp))).containsExactly("key.unknown");
        assertThat(refused(school.cahier().stamp(List.of(S1, S2), stamp))).containsExactly("key.unknown");
        assertThat(done(school.cahier().stamped(HEAD, V1))).isEmpty();
    }

    @Test
    void the_same_seance_again_is_kept_once_and_another_one_with_its_key_is_refused() {
        begun(S1, "08:30");
        begun(S1, "08:30");
        var content = SeanceContent.builder().title("Pythagore").build();

        assertThat(refused(school.cahier().begin(at(MONDAY, "08:00"), TEACHER, S1, taught(MONDAY, "08:30"), content)))
                .containsExactly("journal.superseded");
        assertThat(school.record().seances()).hasSize(1);
        assertThat(school.record().seance(S1).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void the_workload_of_a_class_counts_each_work_once() {
        withWork(S1, "08:30", MONDAY.plusDays(3));
        withWork(S2, "09:30", MONDAY.plusDays(3));
        published(S1);

        var load = done(school.cahier().workload(TEACHER, Set.of(ANNE, BRUNO), WEEK));

        assertThat(load.on(MONDAY.plusDays(3)).works()).isEqualTo(1);
        assertThat(done(school.cahier().workload(TEACHER, Set.of(STRANGER), WEEK))
                        .on(MONDAY.plusDays(3))
                        .works())
                .isZero();
    }

    @Test
    void each_act_is_asked_of_the_roles_of_the_school() {
        begun(S1, "08:30");
        var closed = portal(journals, (any, actor, act, pupil) -> act == Act.WRITE_CAHIER);
        var notOfBruno = portal(
                journals, (any, actor, act, pupil) -> act != Act.SEE_CAHIER || !pupil.equals(Optional.of(BRUNO)));

        assertThat(refused(closed.cahier().carryOut(S1, new SeanceCommand.Stamp(at(MONDAY, "12:00"), HEAD, V1, ""))))
                .containsExactly("rights.not-allowed");
        assertThat(refused(closed.cahier().agenda(MOTHER, ANNE, WEEK, at(MONDAY, "12:00"))))
                .containsExactly("rights.not-allowed");
        assertThat(refused(notOfBruno.cahier().agenda(MOTHER, BRUNO, WEEK, at(MONDAY, "12:00"))))
                .containsExactly("rights.not-allowed");
        assertThat(notOfBruno
                        .cahier()
                        .agenda(MOTHER, ANNE, WEEK, at(MONDAY, "12:00"))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_teacher_finds_drafts_again_and_other_staff_read_what_is_published() {
        begun(S1, "08:30");
        begun(S2, "09:30");
        published(S1);

        assertThat(done(school.cahier().written(TEACHER, WEEK)))
                .extracting(Seance::id)
                .containsExactly(S1, S2);
        assertThat(done(school.cahier().written(HEAD, WEEK))).isEmpty();
        assertThat(done(school.cahier().published(HEAD, WEEK, at(MONDAY, "10:00"))))
                .extracting(Seance::id)
                .containsExactly(S1);
        assertThat(done(school.cahier().published(HEAD, WEEK, at(MONDAY, "09:00"))))
                .isEmpty();
    }
}
