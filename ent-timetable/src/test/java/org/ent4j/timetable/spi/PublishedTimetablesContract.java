package org.ent4j.timetable.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.spi.PublishedTimetables.Entry;
import org.junit.jupiter.api.Test;

/** What every {@link PublishedTimetables} does. */
public interface PublishedTimetablesContract {

    Instant FIRST = Instant.parse("2026-09-01T06:00:00Z");
    Instant SECOND = Instant.parse("2026-09-08T06:00:00Z");

    /** An empty one. */
    PublishedTimetables publications();

    private static Publication numbered(int number) {
        return OneWeek.published(RandomSchool.YEAR, "EDT", number);
    }

    @Test
    default void nothing_is_published_at_first() {
        assertThat(publications().current(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .isEmpty();
        assertThat(publications().history(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .isEmpty();
    }

    @Test
    default void what_is_saved_is_in_force_and_equal() {
        var publications = publications();

        assertThat(publications.save(numbered(1), FIRST).get()).isEqualTo(numbered(1));
        assertThat(publications.current(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .contains(numbered(1));
        assertThat(publications.current(RandomSchool.STRUCTURE, new SchoolYear(2025)))
                .isEmpty();
        assertThat(publications.current(new StructureId("0880054F"), RandomSchool.YEAR))
                .isEmpty();
    }

    @Test
    default void whatever_a_file_holds_is_kept() {
        var publications = publications();
        var number = 0;
        for (var seed = 0; seed < 20; seed++) {
            var plan = OneWeek.plan(RandomSchool.timetable(new Random(seed)));
            var published = Publisher.publish(plan, publications.current(RandomSchool.STRUCTURE, RandomSchool.YEAR));
            if (published.isRight() && published.get().isNew()) {
                publications.save(published.get().publication(), FIRST);
                number++;
                assertThat(publications.current(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                        .contains(published.get().publication());
            }
        }
        assertThat(publications.history(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .hasSize(number);
        assertThat(number).isGreaterThan(5);
    }

    @Test
    default void the_second_to_save_a_number_is_refused_and_nothing_of_it_is_kept() {
        var publications = publications();
        publications.save(numbered(1), FIRST);
        var other = OneWeek.published(RandomSchool.YEAR, "STS", 1);

        assertThat(publications.save(other, SECOND).getLeft()).isEqualTo(new Superseded(1, 1));
        assertThat(publications.save(numbered(3), SECOND).getLeft()).isEqualTo(new Superseded(3, 1));
        assertThat(publications.current(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .contains(numbered(1));
        assertThat(publications.history(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .hasSize(1);
    }

    @Test
    default void earlier_publications_stay() {
        var publications = publications();
        publications.save(numbered(1), FIRST);
        publications.save(numbered(2), SECOND);

        assertThat(publications.numbered(RandomSchool.STRUCTURE, RandomSchool.YEAR, 1))
                .contains(numbered(1));
        assertThat(publications.numbered(RandomSchool.STRUCTURE, RandomSchool.YEAR, 3))
                .isEmpty();
        assertThat(publications.history(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .containsExactly(new Entry(2, "EDT", 4, SECOND), new Entry(1, "EDT", 4, FIRST));
    }

    @Test
    default void of_those_who_save_one_number_at_the_same_time_one_succeeds() {
        var publications = publications();
        var saved = IntStream.range(0, 6)
                .parallel()
                .filter(any -> publications.save(numbered(1), FIRST).isRight())
                .count();

        assertThat(saved).isEqualTo(1);
        assertThat(publications.history(RandomSchool.STRUCTURE, RandomSchool.YEAR))
                .hasSize(1);
    }
}
