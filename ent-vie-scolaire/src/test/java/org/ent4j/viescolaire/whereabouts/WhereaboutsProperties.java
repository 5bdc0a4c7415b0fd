package org.ent4j.viescolaire.whereabouts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.whereabouts.Facts.*;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.sortie.Permission;

/** Whatever is known of a day, in whatever order, at whatever hour. */
class WhereaboutsProperties {

    private static final List<Integer> LESSONS = List.of(8, 9, 11, 14, 15);
    private static final List<String> ANNOUNCED = List.of("ABSENCE", "EXCLUSION", "EXEMPTION");

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private static LocalDateTime now(Random random) {
        return time(clock(6 * 60 + random.nextInt(13 * 60)));
    }

    /** A stay or an announcement, whose start is before its end. */
    private static String span(Random random, String what) {
        var start = 7 * 60 + random.nextInt(9 * 60);
        return "%s %s %s".formatted(what, clock(start), clock(start + 10 + random.nextInt(300)));
    }

    private static String stay(Random random) {
        var kind = StayKind.values()[random.nextInt(StayKind.values().length)];
        return random.nextInt(3) == 0
                ? "stay %s %s".formatted(kind, clock(8 * 60 + random.nextInt(8 * 60)))
                : span(random, "stay " + kind);
    }

    private static String call(Random random, int hour) {
        var clock = clock(hour * 60 + 1 + random.nextInt(58));
        return switch (random.nextInt(6)) {
            case 0 -> "call %d absent %s".formatted(hour, clock);
            case 1 -> "call %d late %s".formatted(hour, clock);
            case 2 -> "call %d left %s".formatted(hour, clock);
            case 3 -> "call %d exempt".formatted(hour);
            case 4 -> "guess %d".formatted(hour);
            default -> "call %d present %s".formatted(hour, clock);
        };
    }

    private static List<String> facts(Random random) {
        var words = new ArrayList<String>();
        for (int hour : LESSONS) {
            if (random.nextInt(3) == 0) {
                words.add(random.nextInt(5) == 0 ? "cancel " + hour : call(random, hour));
            }
        }
        for (var count = random.nextInt(3); count > 0; count--) {
            words.add(stay(random));
        }
        if (random.nextInt(2) == 0) {
            words.add(span(random, ANNOUNCED.get(random.nextInt(3))));
        }
        if (random.nextBoolean()) {
            words.add("may " + Permission.values()[random.nextInt(Permission.values().length)]);
        }
        words.add(
                switch (random.nextInt(10)) {
                    case 0 -> "closed";
                    case 1 -> "no-lessons";
                    case 2 -> "no-timetable";
                    default -> "";
                });
        return words;
    }

    private static DayOfPupil day(List<String> facts) {
        return Facts.of(String.join(";", facts));
    }

    @Property(tries = 3000)
    void there_is_one_answer_at_any_hour_and_it_is_about_that_hour(@ForAll long seed) {
        var random = new Random(seed);
        var now = now(random);
        var facts = facts(random);
        var answer = Whereabouts.of(ANNE, now, day(facts));

        assertThat(answer.because().holdsAt(now)).isTrue();
        assertThat(answer.evidence()).noneMatch(each -> each.seen().isAfter(now));
        assertThat(answer.evidence().contains(answer.because()))
                .isEqualTo(answer.status().isSaid());
        Collections.shuffle(facts, random);
        assertThat(Whereabouts.of(ANNE, now, day(facts)).because()).isEqualTo(answer.because());
        Statistics.label("status").collect(answer.status()).coverage(coverage -> {
            for (var status : WhereStatus.values()) {
                coverage.check(status).percentage(share -> share > 0.4);
            }
        });
        Statistics.label("contradictory")
                .collect(answer.isContradictory())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    @Property(tries = 2000)
    void what_is_idle_and_old_never_wins_over_what_is_fresher(@ForAll long seed) {
        var random = new Random(seed);
        var now = now(random);
        var answer = Whereabouts.of(ANNE, now, day(facts(random)));
        var because = answer.because();
        var isIdle = because.says() == WhereStatus.ELSEWHERE
                && !because.hasEnd()
                && !because.seen().plusHours(1).isAfter(now);

        if (isIdle) {
            assertThat(answer.evidence())
                    .filteredOn(each -> each.holdsAt(now) && each.says() != WhereStatus.EXEMPT)
                    .noneMatch(each -> each.seen().isAfter(because.seen()));
        }
        if (answer.status().isSaid() && answer.status() != WhereStatus.EXEMPT) {
            assertThat(answer.evidence())
                    .filteredOn(Evidence::isSighting)
                    .noneMatch(each -> each.seen().isAfter(because.seen()));
        }
        Statistics.label("idle")
                .collect(isIdle)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        Statistics.label("something older is known")
                .collect(answer.evidence().stream().anyMatch(each -> each.seen().isBefore(because.seen())))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 2000)
    void moving_the_end_of_a_stay_changes_no_answer_before_it(@ForAll long seed) {
        var random = new Random(seed);
        var start = 8 * 60 + random.nextInt(6 * 60);
        var one = start + 10 + random.nextInt(90);
        var other = start + 10 + random.nextInt(90);
        var now = time(clock(start - 30 + random.nextInt(Math.min(one, other) - start + 30)));
        var facts = facts(random);
        var before = at(now, facts, "stay CDI %s %s".formatted(clock(start), clock(one)));
        var after = at(now, facts, "stay CDI %s %s".formatted(clock(start), clock(other)));

        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.isContradictory()).isEqualTo(before.isContradictory());
        assertThat(after.because().seen()).isEqualTo(before.because().seen());
        assertThat(after.lastSeen().map(Evidence::seen))
                .isEqualTo(before.lastSeen().map(Evidence::seen));
        assertThat(after.next()).isEqualTo(before.next());
        assertThat(after.mayLeave()).isEqualTo(before.mayLeave());
        Statistics.label("in the stay")
                .collect(before.status() == WhereStatus.ELSEWHERE)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("contradictory")
                .collect(before.isContradictory())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    private static Whereabouts at(LocalDateTime now, List<String> facts, String stay) {
        var all = new ArrayList<>(facts);
        all.add(stay);
        return Whereabouts.of(ANNE, now, day(all));
    }

    @Property(tries = 1500)
    void the_columns_of_a_board_add_up_to_all_pupils(@ForAll long seed) {
        var random = new Random(seed);
        var pupils = new TreeMap<PersonId, DayOfPupil>();
        for (var count = random.nextInt(30); count > 0; count--) {
            pupils.put(new PersonId("p" + count), day(List.of("may LEAVE_BETWEEN_LESSONS")));
        }
        pupils.put(ANNE, day(facts(random)));
        var hour = 8 + random.nextInt(9);
        var slot = new TimeSlot(
                1,
                "S",
                new TimeRange(
                        time(clock(hour * 60)).toLocalTime(),
                        time(clock(hour * 60 + 55)).toLocalTime()));
        var board = PermanenceBoard.of(slot, now(random), pupils);

        assertThat(board.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(pupils.size());
        for (var column : BoardColumn.values()) {
            assertThat(board.in(column)).hasSize(requireNonNull(board.counts().get(column)));
        }
        assertThat(board.rows()).extracting(BoardRow::pupil).containsExactlyElementsOf(pupils.keySet());
        var anne = board.rows().stream()
                .filter(row -> row.pupil().equals(ANNE))
                .findFirst()
                .orElseThrow();
        Statistics.label("column").collect(anne.column()).coverage(coverage -> {
            for (var column : BoardColumn.values()) {
                coverage.check(column).percentage(share -> share > 0.1);
            }
        });
    }
}
