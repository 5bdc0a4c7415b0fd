package org.ent4j.viescolaire.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.absence.AbsenceFixture.ANNE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.COUNTING;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CPE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.MONDAY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.POLICY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.YEAR;
import static org.ent4j.viescolaire.absence.AbsenceFixture.absent;
import static org.ent4j.viescolaire.absence.AbsenceFixture.at;
import static org.ent4j.viescolaire.absence.AbsenceFixture.entered;
import static org.ent4j.viescolaire.absence.AbsenceFixture.period;
import static org.ent4j.viescolaire.absence.AbsenceFixture.roll;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** An absence that stays interrupt is one absence still. */
class InterruptedProperties {

    private AbsenceFile file = AbsenceFile.empty(ANNE, YEAR);

    private InterruptedProperties done(AbsenceCommand command) {
        file = AbsenceFiles.decide(file, command, POLICY)
                .getOrElseThrow(refused -> new AssertionError(command + " gives " + refused.reasons()))
                .state();
        return this;
    }

    /** What contradicts the file changes nothing. */
    private void maybe(AbsenceCommand command) {
        AbsenceFiles.decide(file, command, POLICY).forEach(outcome -> file = outcome.state());
    }

    private InterruptedProperties stay(Period... there) {
        return done(new TakeStay(at("17:00"), CPE, "cdi", List.of(there)));
    }

    private AttendanceCount count(AbsencePolicy policy) {
        return Attendance.count(Absences.by(policy).entries(file), COUNTING, day -> true);
    }

    private static int sum(AttendanceCount count) {
        return count.halfDayCount().all() + count.latenessCount().all();
    }

    private void is(int halfDays, int latenesses) {
        var count = count(POLICY);
        assertThat(List.of(count.halfDayCount().all(), count.latenessCount().all()))
                .containsExactly(halfDays, latenesses);
        assertThat(Absences.by(POLICY).alertFacts(file, COUNTING, MONDAY).stream()
                        .filter(fact -> fact.type() == AlertType.LATENESS))
                .hasSize(latenesses);
    }

    @Example
    void what_a_stay_leaves_of_a_lesson_is_no_lateness_of_a_half_day_that_counts() {
        done(absent("08:30", "09:25")).done(absent("09:30", "10:25")).stay(period("08:42", "09:14"));

        is(1, 0);
    }

    @Example
    void what_is_left_of_an_announced_absence_is_long_or_short_together() {
        done(entered(AbsenceType.ABSENCE, "08:00", "12:00")).stay(period("08:20", "11:45"));
        is(1, 0);

        stay(period("08:15", "11:50"));
        is(0, 1);
    }

    @Example
    void a_stay_over_the_end_of_a_lesson_leaves_one_absence_of_two_that_touch() {
        done(absent("08:30", "09:25")).done(absent("09:25", "10:20")).stay(period("08:50", "10:00"));

        is(1, 0);
    }

    @Example
    void two_lessons_of_a_half_day_of_which_a_stay_leaves_little_are_one_lateness() {
        done(absent("08:30", "09:25")).done(absent("09:30", "10:25")).stay(period("08:44", "10:11"));

        is(0, 1);
    }

    @Example
    void what_a_stay_leaves_past_noon_of_a_morning_is_no_afternoon() {
        done(entered(AbsenceType.ABSENCE, "10:00", "13:00")).stay(period("11:40", "12:10"));

        assertThat(count(POLICY).halfDays()).hasSize(1);
    }

    @Example
    void a_lesson_wholly_in_a_stay_does_not_make_two_of_an_absence() {
        done(absent("10:00", "11:00"))
                .done(absent("11:00", "12:00"))
                .done(absent("12:00", "13:00"))
                .stay(period("11:00", "12:00"));

        is(1, 0);
    }

    @Property(tries = 1500)
    void a_stay_makes_no_more_of_an_absence(@ForAll long seed) {
        var random = new Random(seed);
        file = AbsenceFile.empty(ANNE, YEAR);
        commands(random).forEach(this::maybe);
        var before = count(POLICY);
        stay(stays(random).toArray(Period[]::new));
        for (var policy : List.of(POLICY, POLICY.onTheWay(Duration.ZERO))) {
            var after = count(policy);
            assertThat(before.halfDays().keySet()).containsAll(after.halfDays().keySet());
            assertThat(sum(after)).as(() -> file.parts().toList().toString()).isLessThanOrEqualTo(sum(before));
        }
        Statistics.label("fewer half-days")
                .collect(count(POLICY).halfDays().size() < before.halfDays().size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("latenesses instead")
                .collect(count(POLICY).latenessCount().all()
                        > before.latenessCount().all())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    /** What is found in a day of lessons, with breaks or without, and what is announced. */
    private static List<AbsenceCommand> commands(Random random) {
        var commands = new ArrayList<AbsenceCommand>();
        var length = random.nextBoolean() ? 60 : 55;
        for (var hour = 8; hour < 16; hour++) {
            var from = LocalTime.of(hour, 0);
            var to = from.plusMinutes(length).toString();
            switch (random.nextInt(4)) {
                case 0, 1 -> commands.add(absent(from.toString(), to));
                case 2 -> commands.add(roll(from.toString(), to, RollCallEntry.late(ANNE, from.plusMinutes(12))));
                default -> {}
            }
        }
        if (random.nextInt(3) == 0) {
            var from = LocalTime.of(8 + random.nextInt(5), 10 * random.nextInt(6));
            var to = from.plusMinutes(20 + random.nextInt(280));
            commands.add(entered(AbsenceType.ABSENCE, from.toString(), to.toString()));
        }
        return commands;
    }

    private static List<Period> stays(Random random) {
        var stays = new ArrayList<Period>();
        for (var minute = random.nextInt(120); minute < 560; minute += 5 + random.nextInt(60)) {
            var from = MONDAY.atTime(8, 0).plusMinutes(minute);
            var length = 5 + random.nextInt(random.nextBoolean() ? 60 : 300);
            stays.add(new Period(from, from.plusMinutes(length)));
            minute += length;
        }
        return stays;
    }

    /** Minute by minute: as many as the threshold out of the stays are a half-day, fewer a lateness, none nothing. */
    @Property(tries = 500)
    void one_absence_of_a_morning_is_what_its_minutes_out_of_the_school_say(@ForAll long seed) {
        var random = new Random(seed);
        file = AbsenceFile.empty(ANNE, YEAR);
        var whole = period("08:00", "11:40");
        done(random.nextBoolean() ? entered(AbsenceType.ABSENCE, "08:00", "11:40") : absent("08:00", "11:40"));
        var stays = stays(random);
        stay(stays.toArray(Period[]::new));
        var out = LongStream.range(0, whole.duration().toMinutes())
                .mapToObj(whole.start()::plusMinutes)
                .map(minute -> new Period(minute, minute.plusMinutes(1)))
                .filter(minute -> stays.stream().noneMatch(stay -> stay.contains(minute)))
                .count();
        var isLong = out >= COUNTING.latenessThreshold().toMinutes();
        var count = count(POLICY.onTheWay(Duration.ZERO));

        assertThat(count.halfDays()).hasSize(isLong ? 1 : 0);
        assertThat(count.latenessCount().all()).isEqualTo(out > 0 && !isLong ? 1 : 0);
        Statistics.label("kind")
                .collect(isLong ? "half-day" : out > 0 ? "lateness" : "nothing")
                .coverage(coverage -> coverage.check("lateness").percentage(share -> share > 3));
    }
}
