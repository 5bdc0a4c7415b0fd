package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.NURSE;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.PortalFixture.stay;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.at;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayCommand;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.permanence.StayState;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.junit.jupiter.api.Test;

class StayServiceTest {

    private static final StayId CDI = new StayId("cdi");
    private static final StayId NURSERY = new StayId("nurse");
    private static final PersonId EVA = new PersonId("eva");
    private static final LocalDateTime TEN = MONDAY.atTime(10, 0);

    private final InMemoryJournals journals = new InMemoryJournals();
    private final VieScolaire school = portal(journals);

    private Stay inTheLibrary() {
        return done(school.stays().begin(at(MONDAY, "09:00"), CPE, stay("cdi", StayKind.CDI, "09:00", ANNE, BRUNO)));
    }

    @Test
    void the_same_stay_again_changes_nothing_and_another_one_at_that_time_is_refused() {
        var stay = inTheLibrary();

        assertThat(inTheLibrary()).isEqualTo(stay);
        assertThat(journals.read(SCHOOL, CDI.journal())).hasSize(1);
        assertThat(refused(school.stays()
                        .begin(at(MONDAY, "09:10"), NURSE, stay("nurse", StayKind.INFIRMERIE, "09:10", ANNE))))
                .containsExactly("stay.elsewhere-already");
        assertThat(school.record().stays()).containsExactly(stay);
    }

    @Test
    void a_pupil_who_is_moved_leaves_the_one_and_comes_to_the_other_at_once() {
        inTheLibrary();
        done(school.stays().begin(at(MONDAY, "09:00"), NURSE, stay("nurse", StayKind.INFIRMERIE, "09:00", EVA)));

        var moved = done(school.stays().move(at(MONDAY, "10:00"), NURSE, ANNE, TEN, CDI, NURSERY));

        assertThat(moved.left().visitsOf(ANNE).get(0).left()).contains(TEN);
        assertThat(moved.joined().visitAt(ANNE, TEN)).isPresent();
        assertThat(portal(journals).record().stay(CDI)).contains(moved.left());
        assertThat(portal(journals).record().stay(NURSERY)).contains(moved.joined());
        assertThat(journals.about(SCHOOL, JournalKind.PERMANENCE, ANNE))
                .containsOnlyKeys(CDI.journal(), NURSERY.journal());
    }

    @Test
    void a_move_that_is_refused_changes_neither() {
        inTheLibrary();
        done(school.stays().begin(at(MONDAY, "09:00"), NURSE, stay("nurse", StayKind.INFIRMERIE, "09:00", EVA)));
        done(school.stays().carryOut(NURSERY, new StayCommand.End(at(MONDAY, "09:30"), NURSE, MONDAY.atTime(9, 30))));
        var before = school.record().position();

        assertThat(school.stays()
                        .move(at(MONDAY, "10:00"), NURSE, ANNE, TEN, CDI, NURSERY)
                        .isLeft())
                .isTrue();
        assertThat(school.record().position()).isEqualTo(before);
        assertThat(refused(school.stays().move(at(MONDAY, "10:00"), NURSE, ANNE, TEN, CDI, CDI)))
                .containsExactly("stay.to-itself");
    }

    @Test
    void an_absence_without_a_reason_is_none_while_a_stay_has_the_pupil_whichever_is_said_first() {
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        assertThat(halfDays(ANNE)).isOne();

        done(school.stays()
                .begin(
                        at(MONDAY, "08:40"),
                        NURSE,
                        stay("nurse", StayKind.INFIRMERIE, "08:40", ANNE).withUntil(MONDAY.atTime(10, 20))));
        call(school, MONDAY, "09:30", RollCallEntry.absent(ANNE), RollCallEntry.present(BRUNO));

        assertThat(halfDays(ANNE)).isZero();
        assertThat(halfDays(BRUNO)).isOne();
        assertThat(school.absences().of(CPE, ANNE).get().parts())
                .hasSize(2)
                .allMatch(school.setup().absences()::isInSchool);

        done(school.stays().carryOut(NURSERY, new StayCommand.Withdraw(at(MONDAY, "11:00"), NURSE, "erreur")));

        assertThat(halfDays(ANNE)).isOne();
        assertThat(portal(journals).absences().of(CPE, ANNE).get())
                .isEqualTo(school.absences().of(CPE, ANNE).get());
    }

    @Test
    void a_pupil_who_is_moved_is_in_the_school_by_the_other_stay() {
        call(school, MONDAY, "10:30", RollCallEntry.absent(ANNE));
        inTheLibrary();
        done(school.stays().begin(at(MONDAY, "09:00"), NURSE, stay("nurse", StayKind.INFIRMERIE, "09:00", EVA)));
        done(school.stays().move(at(MONDAY, "10:00"), NURSE, ANNE, TEN, CDI, NURSERY));

        assertThat(school.absences().of(CPE, ANNE).get().parts())
                .extracting(part -> part.stays().keySet())
                .containsExactly(Set.of("nurse"));
    }

    @Test
    void an_internship_is_not_in_the_school() {
        call(school, MONDAY, "08:30", RollCallEntry.absent(ANNE));
        done(school.stays().begin(at(MONDAY, "08:30"), CPE, stay("stage", StayKind.STAGE, "08:30", ANNE)));

        assertThat(halfDays(ANNE)).isOne();
    }

    private int halfDays(PersonId pupil) {
        return school.absences()
                .count(CPE, pupil, day -> true)
                .get()
                .halfDayCount()
                .all();
    }

    @Test
    void a_stay_that_nobody_has_begun_is_refused_as_unknown() {
        inTheLibrary();
        var before = school.record().position();

        assertThat(List.of(
                        refused(school.stays()
                                .carryOut(
                                        NURSERY,
                                        new StayCommand.End(at(MONDAY, "09:30"), NURSE, MONDAY.atTime(9, 30)))),
                        refused(school.stays().move(at(MONDAY, "10:00"), NURSE, ANNE, TEN, CDI, NURSERY)),
                        refused(school.stays().move(at(MONDAY, "10:00"), NURSE, ANNE, TEN, NURSERY, CDI))))
                .containsOnly(List.of("key.unknown"));
        assertThat(school.record().position()).isEqualTo(before);
    }

    @Test
    void the_stays_of_a_day_are_those_in_which_somebody_is_that_day() {
        var outing = stay("stage", StayKind.STAGE, "09:00", BRUNO)
                .withUntil(MONDAY.plusDays(2).atTime(17, 0));
        done(school.stays().begin(at(MONDAY, "09:00"), CPE, outing));
        done(school.stays().begin(at(MONDAY, "09:00"), CPE, stay("cdi", StayKind.CDI, "09:00", ANNE)));
        done(school.stays().begin(at(MONDAY, "11:00"), CPE, stay("error", StayKind.CDI, "11:00", EVA)));
        done(school.stays()
                .carryOut(new StayId("error"), new StayCommand.Withdraw(at(MONDAY, "11:01"), CPE, "erreur")));

        assertThat(school.stays().on(CPE, MONDAY).get()).extracting(Stay::id).containsExactly(CDI, new StayId("stage"));
        assertThat(school.stays().on(CPE, MONDAY.plusDays(2)).get())
                .extracting(Stay::id)
                .containsExactly(new StayId("stage"));
        assertThat(school.stays().on(CPE, MONDAY.plusDays(3)).get()).isEmpty();
        assertThat(journals.on(SCHOOL, JournalKind.PERMANENCE, DateRange.of(MONDAY.plusDays(1))))
                .containsOnlyKeys(outing.id().journal());
        assertThat(school.record().stay(new StayId("error")).orElseThrow().state())
                .isEqualTo(StayState.WITHDRAWN);
    }

    @Test
    void the_roles_are_asked_of_the_pupils_of_whom_it_is_recorded() {
        var notOfBruno = portal(journals, (any, actor, act, pupil) -> !pupil.equals(Optional.of(BRUNO)));

        assertThat(refused(notOfBruno
                        .stays()
                        .begin(at(MONDAY, "09:00"), CPE, stay("cdi", StayKind.CDI, "09:00", ANNE, BRUNO))))
                .containsExactly("rights.not-allowed");
        assertThat(notOfBruno
                        .stays()
                        .begin(at(MONDAY, "09:00"), CPE, stay("cdi", StayKind.CDI, "09:00", ANNE))
                        .isRight())
                .isTrue();
    }
}
