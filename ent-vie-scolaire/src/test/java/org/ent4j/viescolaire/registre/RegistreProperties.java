package org.ent4j.viescolaire.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.registre.RegistreFixture.*;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallEvent;

/** Whatever was called and whatever was not. */
class RegistreProperties {

    private static List<CalledRoll> rolls(Random random) {
        var rolls = new ArrayList<CalledRoll>();
        for (var day = 0; day < 3; day++) {
            for (var hour = 8; hour < 8 + random.nextInt(8); hour++) {
                rolls.add(roll(random, lesson(random, day, hour)));
            }
        }
        return rolls;
    }

    private static CalledLesson lesson(Random random, int day, int hour) {
        var pupils = new HashSet<PersonId>();
        for (var count = random.nextInt(8); count >= 0; count--) {
            pupils.add(new PersonId("p" + random.nextInt(9)));
        }
        var clock = String.format("%02d:", hour);
        return RegistreFixture.lesson(
                "l" + day + "-" + hour,
                MONDAY.plusDays(day),
                clock + "05",
                clock + "55",
                pupils.toArray(PersonId[]::new));
    }

    private static CalledRoll roll(Random random, CalledLesson lesson) {
        var entries = lesson.pupils().stream()
                .filter(pupil -> random.nextBoolean())
                .map(pupil -> entry(random, pupil, lesson))
                .toArray(RollCallEntry[]::new);
        var journal = switch (random.nextInt(4)) {
            case 0 -> List.<RollCallEvent>of();
            case 1 -> opened(lesson, entries);
            default -> withGuest(random, lesson, submitted(lesson, entries));
        };
        return journal.isEmpty() ? CalledRoll.never(lesson) : CalledRoll.of(journal);
    }

    private static List<RollCallEvent> withGuest(Random random, CalledLesson lesson, List<RollCallEvent> journal) {
        var guest = new PersonId("guest");
        var all = new ArrayList<>(journal);
        if (random.nextBoolean()) {
            all.add(new RollCallEvent.PupilAdded(all.get(0).at(), TEACHER, guest));
        }
        return all;
    }

    private static RollCallEntry entry(Random random, PersonId pupil, CalledLesson lesson) {
        var hour = lesson.period().start().toLocalTime().plusMinutes(random.nextInt(51));
        return switch (random.nextInt(5)) {
            case 0 -> RollCallEntry.absent(pupil);
            case 1 -> RollCallEntry.late(pupil, hour);
            case 2 -> RollCallEntry.left(pupil, hour);
            case 3 -> RollCallEntry.exempt(pupil);
            default -> RollCallEntry.present(pupil);
        };
    }

    private static Set<PersonId> expected(List<CalledRoll> rolls, RegistreDay day) {
        return rolls.stream()
                .map(CalledRoll::rollCall)
                .filter(rollCall ->
                        rollCall.lesson().period().start().toLocalDate().equals(day.day()))
                .flatMap(rollCall ->
                        Stream.concat(rollCall.lesson().pupils().stream(), rollCall.entries().keySet().stream()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void every_pupil_of_every_lesson_appears_once_and_rows_and_columns_add_up(@ForAll long seed) {
        var rolls = rolls(new Random(seed));
        var register = RegistreAppel.of(scope(), rolls, RegistreNames.of(PersonId::value));

        for (var day : register.days()) {
            assertThat(day.rows())
                    .extracting(RegistreRow::pupil)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected(rolls, day));
            var rows = day.rows().stream()
                    .map(RegistreRow::totals)
                    .reduce(RegistreTotals::plus)
                    .orElseThrow();
            var columns = new ArrayList<RegistreTotals>();
            for (var each = 0; each < day.lessons().size(); each++) {
                columns.add(day.totalsOf(each));
            }
            assertThat(columns.stream().reduce(RegistreTotals::plus)).contains(rows);
            assertThat(rows.all()).isEqualTo(concerned(day));
        }
        assertThat(register.days().stream()
                        .mapToInt(day -> day.lessons().size())
                        .sum())
                .isEqualTo(rolls.size());
        assertThat(register.sums().stream().mapToInt(sum -> sum.totals().all()).sum())
                .isEqualTo(register.days().stream()
                        .mapToInt(RegistreProperties::concerned)
                        .sum());
    }

    private static int concerned(RegistreDay day) {
        return (int) day.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.mark() != Mark.NOT_CONCERNED)
                .count();
    }

    @Property(tries = 300)
    void a_lesson_that_nobody_submitted_shows_no_presence_and_one_that_was_shows_its_own_counts(@ForAll long seed) {
        var rolls = rolls(new Random(seed));
        var register = RegistreAppel.of(scope(), rolls, RegistreNames.of(PersonId::value));

        for (var day : register.days()) {
            for (var each = 0; each < day.lessons().size(); each++) {
                var lesson = day.lessons().get(each);
                var totals = day.totalsOf(each);
                var rollCall = rolls.stream()
                        .map(CalledRoll::rollCall)
                        .filter(roll -> roll.lesson().id().equals(lesson.id()))
                        .findFirst()
                        .orElseThrow();
                Statistics.collect(lesson.calling());
                if (lesson.calling() == Calling.DONE) {
                    var counts = rollCall.counts();
                    assertThat(totals)
                            .isEqualTo(new RegistreTotals(
                                    counts.present(),
                                    counts.absent(),
                                    counts.exempt(),
                                    0,
                                    counts.late(),
                                    counts.left()));
                } else {
                    assertThat(totals.present() + totals.late() + totals.left()).isZero();
                    assertThat(lesson.calling().isMissing()).isTrue();
                }
            }
        }
        Statistics.coverage(coverage -> {
            coverage.check(Calling.DONE).percentage(share -> share > 20);
            coverage.check(Calling.NOT_DONE).percentage(share -> share > 10);
            coverage.check(Calling.NOT_SUBMITTED).percentage(share -> share > 10);
        });
    }

    @Property(tries = 200)
    void more_absences_never_make_fewer_half_days(@ForAll long seed) {
        var random = new Random(seed);
        var lessons = new ArrayList<CalledLesson>();
        for (var hour = 8; hour < 16; hour++) {
            lessons.add(RegistreFixture.lesson(
                    "l" + hour,
                    MONDAY,
                    LocalTime.of(hour, 0).toString(),
                    LocalTime.of(hour, 55).toString(),
                    ANNE));
        }
        var fewer = new ArrayList<CalledRoll>();
        var more = new ArrayList<CalledRoll>();
        for (var lesson : lessons) {
            var away = random.nextInt(4);
            fewer.add(away == 0 ? called(lesson, RollCallEntry.absent(ANNE)) : called(lesson));
            more.add(away <= 1 ? called(lesson, RollCallEntry.absent(ANNE)) : called(lesson));
        }
        var less = halfDays(fewer);
        Statistics.collect(less);
        assertThat(halfDays(more)).isBetween(less, 2);
        Statistics.coverage(coverage -> coverage.check(1).percentage(share -> share > 10));
    }

    private static int halfDays(List<CalledRoll> rolls) {
        return RegistreAppel.of(scope(), rolls, NAMES).sums().get(0).halfDays().orElseThrow();
    }
}
