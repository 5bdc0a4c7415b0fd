package org.ent4j.viescolaire.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is added and forgotten, in whichever order, {@link Journals} hold what a list of all additions says. */
public interface JournalsModelContract {

    int COMMANDS = 60;
    int JOURNALS = 4;
    int PUPILS = 3;
    int DAYS = 5;
    LocalDate FIRST = LocalDate.of(2026, 11, 16);
    StructureId COLLEGE = new StructureId("model-school");

    /** Empty. */
    Journals journals();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    default void journals_hold_what_was_added_and_not_forgotten(long seed) {
        var random = new Random(seed);
        var journals = journals();
        var kept = new ArrayList<Addition>();
        var refused = 0;
        for (var left = COMMANDS; left > 0; left--) {
            if (random.nextInt(8) == 0) {
                forget(journals, kept, key(random.nextInt(JOURNALS)));
            } else if (!append(journals, kept, random)) {
                refused++;
            }
            compare(journals, kept);
        }
        assertThat(refused).isBetween(1, COMMANDS / 2);
        assertThat(kept).isNotEmpty();
    }

    private static void forget(Journals journals, List<Addition> kept, JournalKey key) {
        var wasThere = kept.removeIf(each -> each.key().equals(key));

        assertThat(journals.forget(COLLEGE, List.of(key))).isEqualTo(wasThere ? 1 : 0);
    }

    /** One or two journals at once, now and then with a version that is not theirs. */
    private static boolean append(Journals journals, List<Addition> kept, Random random) {
        var first = random.nextInt(JOURNALS);
        var additions = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(each -> addition(key((first + each) % JOURNALS), kept, random))
                .toList();
        var isStale = additions.stream().anyMatch(each -> each.version() != version(kept, each.key()));

        assertThat(journals.append(COLLEGE, additions).isLeft()).isEqualTo(isStale);
        if (!isStale) {
            kept.addAll(additions);
        }
        return !isStale;
    }

    private static Addition addition(JournalKey key, List<Addition> kept, Random random) {
        var version = random.nextInt(6) == 0 ? random.nextInt(4) : version(kept, key);
        List<Event> events = random.ints(1 + random.nextInt(3), 0, 1000)
                .<Event>mapToObj(JournalsModelContract::event)
                .toList();
        var pupils = random.nextBoolean() ? Set.<PersonId>of() : Set.of(pupil(random.nextInt(PUPILS)));
        var from = random.nextInt(DAYS);
        var days = new DateRange(FIRST.plusDays(from), FIRST.plusDays(from + random.nextInt(2)));
        return new Addition(key, version, events, pupils, random.nextBoolean() ? Optional.of(days) : Optional.empty());
    }

    private static int version(List<Addition> kept, JournalKey key) {
        return events(kept, key).size();
    }

    private static List<? extends Event> events(List<Addition> kept, JournalKey key) {
        return kept.stream()
                .filter(each -> each.key().equals(key))
                .flatMap(each -> each.events().stream())
                .toList();
    }

    private static void compare(Journals journals, List<Addition> kept) {
        for (var number = 0; number < JOURNALS; number++) {
            assertThat(journals.read(COLLEGE, key(number))).isEqualTo(events(kept, key(number)));
        }
        for (var number = 0; number < PUPILS; number++) {
            var pupil = pupil(number);
            assertThat(journals.about(COLLEGE, JournalKind.ROLL_CALL, pupil))
                    .isEqualTo(found(
                            kept,
                            of -> of.stream().anyMatch(each -> each.pupils().contains(pupil))));
        }
        for (var number = 0; number <= DAYS; number++) {
            var day = FIRST.plusDays(number);
            assertThat(journals.on(COLLEGE, JournalKind.ROLL_CALL, DateRange.of(day)))
                    .isEqualTo(found(kept, of -> isWithin(of, day)));
        }
        assertThat(journals.since(COLLEGE, 0, 1000))
                .extracting(Kept::event)
                .isEqualTo(kept.stream().flatMap(each -> each.events().stream()).toList());
    }

    private static boolean isWithin(List<Addition> additions, LocalDate day) {
        var days = additions.stream().flatMap(each -> each.days().stream()).toList();
        return days.stream().anyMatch(each -> !each.first().isAfter(day))
                && days.stream().anyMatch(each -> !each.last().isBefore(day));
    }

    private static SortedMap<JournalKey, List<? extends Event>> found(
            List<Addition> kept, Predicate<List<Addition>> wanted) {
        var found = new TreeMap<JournalKey, List<? extends Event>>();
        for (var number = 0; number < JOURNALS; number++) {
            var key = key(number);
            if (wanted.test(kept.stream().filter(each -> each.key().equals(key)).toList())) {
                found.put(key, events(kept, key));
            }
        }
        return found;
    }

    private static JournalKey key(int number) {
        return new JournalKey(JournalKind.ROLL_CALL, "L" + number);
    }

    private static PersonId pupil(int number) {
        return new PersonId("pupil-" + number);
    }

    private static Event event(int number) {
        var teacher = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
        return new RollCallEvent.Unlocked(Instant.ofEpochSecond(number), teacher, "n°" + number);
    }
}
