package org.ent4j.viescolaire.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ANNE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CEREMONY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.COUNTING;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CPE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.FAMILY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ILL;
import static org.ent4j.viescolaire.absence.AbsenceFixture.MONDAY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.POLICY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.SICKROOM;
import static org.ent4j.viescolaire.absence.AbsenceFixture.YEAR;
import static org.ent4j.viescolaire.absence.AbsenceFixture.absent;
import static org.ent4j.viescolaire.absence.AbsenceFixture.at;
import static org.ent4j.viescolaire.absence.AbsenceFixture.declared;
import static org.ent4j.viescolaire.absence.AbsenceFixture.entered;
import static org.ent4j.viescolaire.absence.AbsenceFixture.period;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsencePolicy.Excuse;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertPolicy;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.alert.Alerts;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static AbsenceFile file(AbsenceCommand... commands) {
        var file = AbsenceFile.empty(ANNE, YEAR);
        for (var command : commands) {
            file = AbsenceFiles.decide(file, command, POLICY)
                    .getOrElseThrow(refused -> new AssertionError(command + " gives " + refused.reasons()))
                    .state();
        }
        return file;
    }

    private static AttendanceCount count(AbsenceFile file, AbsencePolicy policy) {
        return Attendance.count(Absences.by(policy).entries(file), COUNTING, day -> true);
    }

    @Test
    void lessons_that_follow_each_other_are_one_absence() {
        var file = file(absent("08:30", "09:25"), absent("09:25", "10:20"), absent("10:35", "11:30"));

        assertThat(Absences.by(POLICY).entries(file))
                .extracting(entry -> entry.period())
                .containsExactly(period("08:30", "10:20"), period("10:35", "11:30"));
        assertThat(count(file, POLICY).halfDayCount()).isEqualTo(new Counted(0, 1));
    }

    @Test
    void the_school_says_from_when_on_an_absence_is_excused() {
        var unreasoned = file(absent("08:30", "09:25"));
        var family = file(absent("08:30", "09:25"), new GiveReason(at("10:00"), CPE, 1, Set.of(), FAMILY, ""));
        var ceremony = file(absent("08:30", "09:25"), new GiveReason(at("10:00"), CPE, 1, Set.of(), CEREMONY, ""));
        var ill = file(absent("08:30", "09:25"), new GiveReason(at("10:00"), CPE, 1, Set.of(), ILL, ""));

        assertThat(excused(Excuse.REGULARISEE, unreasoned, family, ceremony, ill))
                .containsExactly(0, 0, 0, 0);
        assertThat(excused(Excuse.MOTIF_LEGITIME, unreasoned, family, ceremony, ill))
                .containsExactly(0, 0, 1, 0);
        assertThat(excused(Excuse.MOTIF_DONNE, unreasoned, family, ceremony, ill))
                .containsExactly(0, 1, 1, 1);
    }

    private static List<Integer> excused(Excuse excuse, AbsenceFile... files) {
        return List.of(files).stream()
                .map(file -> count(file, POLICY.excusing(excuse)).halfDayCount().excused())
                .toList();
    }

    @Test
    void who_is_looked_after_by_the_school_is_not_absent() {
        assertThat(count(
                                file(
                                        absent("08:30", "09:25"),
                                        new GiveReason(at("10:00"), CPE, 1, Set.of(), SICKROOM, "")),
                                POLICY)
                        .halfDayCount()
                        .all())
                .isZero();
        assertThat(count(
                                file(
                                        absent("08:30", "09:25"),
                                        entered(AbsenceType.PRESENCE_AILLEURS, "08:00", "10:00")),
                                POLICY)
                        .halfDayCount()
                        .all())
                .isZero();
    }

    @Test
    void an_exclusion_is_the_schools_decision_and_an_exemption_no_absence() {
        var excluded = file(new Enter(
                at("08:00"),
                CPE,
                AbsenceType.ABSENCE,
                List.of(period("08:00", "17:00")),
                new Origin(Source.EXCLUSION, "s1"),
                Optional.empty(),
                ""));

        assertThat(count(excluded, POLICY).halfDayCount().all()).isZero();
        assertThat(count(file(entered(AbsenceType.DISPENSE, "08:00", "17:00")), POLICY)
                        .halfDayCount()
                        .all())
                .isZero();
        assertThat(Absences.by(POLICY).beforehand(List.of(excluded)))
                .extracting(Beforehand::why)
                .containsExactly(Beforehand.Why.EXCLUSION);
    }

    @Test
    void what_a_roll_call_found_is_not_known_beforehand() {
        assertThat(Absences.by(POLICY).beforehand(List.of(file(absent("08:30", "09:25")))))
                .isEmpty();
        assertThat(Absences.by(POLICY).beforehand(List.of(file(declared("08:00", "12:00", ILL)))))
                .containsExactly(new Beforehand(
                        ANNE,
                        period("08:00", "12:00"),
                        Beforehand.Why.ABSENCE,
                        Optional.of(ILL.value()),
                        Optional.empty(),
                        false));
    }

    @Test
    void an_absence_of_days_counts_towards_an_alert_by_half_days() {
        var file = file(new Enter(
                at("08:00"),
                CPE,
                AbsenceType.ABSENCE,
                List.of(new Period(MONDAY.atTime(8, 0), MONDAY.plusDays(1).atTime(17, 0))),
                Origin.of(Source.VIE_SCOLAIRE),
                Optional.empty(),
                ""));
        var policy = AlertPolicy.usual(YEAR.firstDay(), COUNTING.boundary()).with(AlertType.ABSENCE, 4);
        var facts = Absences.by(POLICY).alertFacts(file, COUNTING, MONDAY.plusDays(1));

        assertThat(facts).hasSize(4);
        assertThat(Alerts.none().after(facts, policy).find(new AlertKey(ANNE, AlertType.ABSENCE)))
                .isPresent();
        assertThat(Alerts.none()
                        .after(facts, policy.by(org.ent4j.viescolaire.alert.Bucket.EVENT))
                        .list())
                .isEmpty();
    }
}
