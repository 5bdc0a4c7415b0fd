package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.NURSE;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.PortalFixture.regime;
import static org.ent4j.viescolaire.PortalFixture.stay;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.ILL;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.whereabouts.BoardColumn;
import org.ent4j.viescolaire.whereabouts.WhereStatus;
import org.ent4j.viescolaire.whereabouts.Whereabouts;
import org.junit.jupiter.api.Test;

class WhereServiceTest {

    private static final TimeSlot M1 = new TimeSlot(1, "M1", new TimeRange(LocalTime.of(8, 30), LocalTime.of(9, 25)));
    private static final PersonId STRANGER = new PersonId("stranger");

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    private Whereabouts where(PersonId pupil, String clock) {
        return done(school.whereabouts().where(CPE, pupil, at(MONDAY, clock)));
    }

    private void ill(PersonId pupil) {
        var day = new Period(MONDAY.atTime(8, 0), MONDAY.atTime(18, 0));
        done(school.absences()
                .carryOut(
                        pupil,
                        new AbsenceCommand.Enter(
                                at(MONDAY, "07:00"),
                                MOTHER,
                                AbsenceType.ABSENCE,
                                List.of(day),
                                Origin.of(Origin.Source.RESPONSABLE),
                                Optional.of(ILL),
                                "")));
    }

    @Test
    void roll_calls_stays_and_absences_that_are_known_say_where_pupils_are() {
        ill(DAVID);
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.stays().begin(at(MONDAY, "08:50"), NURSE, stay("i", StayKind.INFIRMERIE, "08:50", CHLOE)));

        assertThat(where(ANNE, "09:00").status()).isEqualTo(WhereStatus.IN_LESSON);
        assertThat(where(BRUNO, "09:00").status()).isEqualTo(WhereStatus.ABSENT);
        assertThat(where(CHLOE, "09:00").status()).isEqualTo(WhereStatus.ELSEWHERE);
        assertThat(where(DAVID, "09:00").status()).isEqualTo(WhereStatus.ABSENT);
        assertThat(where(ANNE, "09:45").status()).isEqualTo(WhereStatus.EXPECTED_IN_LESSON);
        assertThat(where(STRANGER, "09:00").status()).isEqualTo(WhereStatus.UNKNOWN);
    }

    @Test
    void the_board_has_each_pupil_once_and_says_what_where_says() {
        ill(DAVID);
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.stays().begin(at(MONDAY, "08:50"), NURSE, stay("p", StayKind.PERMANENCE, "08:50", CHLOE)));

        var board = done(
                school.whereabouts().board(CPE, M1, Set.of(ANNE, BRUNO, CHLOE, DAVID, STRANGER), at(MONDAY, "09:00")));

        assertThat(board.rows()).extracting(row -> row.pupil()).containsExactly(ANNE, BRUNO, CHLOE, DAVID, STRANGER);
        assertThat(board.rows())
                .allSatisfy(row -> assertThat(row.whereabouts()).isEqualTo(where(row.pupil(), "09:00")));
        assertThat(board.counts())
                .containsEntry(BoardColumn.EN_COURS, 1)
                .containsEntry(BoardColumn.ABSENT, 2)
                .containsEntry(BoardColumn.EN_PERMANENCE, 1)
                .containsEntry(BoardColumn.INCONNU, 1);
    }

    @Test
    void whose_last_lesson_is_cancelled_may_leave_when_the_regime_of_the_day_allows_it_and_is_authorised() {
        var early = regime("R1", Permission.LEAVE_WHEN_DAY_ENDS_EARLY).withNeedsAuthorisation(true);
        done(school.sorties().define(at(MONDAY, "08:00"), CPE, new RegimesDeSortie(List.of(early))));
        var changes = school.sorties().on(CPE, MONDAY).get().changes(List.of(ANNE, BRUNO), Optional.of("R1"));
        done(school.sorties().assign(at(MONDAY, "08:00"), CPE, MONDAY, changes));
        assertThat(mayLeave(ANNE)).isFalse();

        done(school.sorties().authorise(at(MONDAY, "08:10"), MOTHER, ANNE, "R1", true));
        done(school.sorties().authorise(at(MONDAY, "08:10"), MOTHER, BRUNO, "R1", true));

        assertThat(mayLeave(ANNE)).isTrue();
        assertThat(mayLeave(BRUNO)).as("lunch at school").isFalse();
        assertThat(mayLeave(CHLOE)).as("no régime").isFalse();
    }

    private boolean mayLeave(PersonId pupil) {
        return where(pupil, "11:40").mayLeave().orElseThrow().outcome();
    }

    @Test
    void on_a_closed_day_nobody_is_expected() {
        assertThat(done(school.whereabouts().where(CPE, ANNE, at(MONDAY.minusDays(1), "10:00")))
                        .status())
                .isEqualTo(WhereStatus.CLOSED);
    }

    @Test
    void the_roles_of_the_school_say_who_may_know() {
        var closed = portal(journals, (any, actor, act, pupil) -> !pupil.equals(Optional.of(ANNE)));

        assertThat(refused(closed.whereabouts().where(MOTHER, ANNE, at(MONDAY, "09:00"))))
                .containsExactly("rights.not-allowed");
        assertThat(closed.whereabouts()
                        .where(MOTHER, BRUNO, at(MONDAY, "09:00"))
                        .isRight())
                .isTrue();
    }
}
