package org.ent4j.timetable.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.Schools.Hosted;
import org.ent4j.timetable.Schools.Shuffle;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;

@Domain(Schools.class)
class PublisherProperties {

    @Property(tries = 300)
    void publishing_twice_changes_nothing(
            @ForAll SourceTimetable timetable, @ForAll Hosted host, @ForAll Shuffle shuffle) {
        var first = Publisher.publish(plan(timetable, host), Optional.empty());
        Assume.that(first.isRight());
        var again = Publisher.publish(
                        plan(RandomSchool.shuffled(timetable, shuffle.random()), host),
                        Optional.of(first.get().publication()))
                .get();

        assertThat(again.isNew()).isFalse();
        assertThat(again.changes().isEmpty()).isTrue();
        assertThat(again.publication()).isEqualTo(first.get().publication());
        assertThat(again.changes().unchanged())
                .isEqualTo(first.get().publication().lessons().size());
    }

    @Property(tries = 300)
    void a_lesson_is_held_in_each_week_in_which_one_of_its_resources_is_there(
            @ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var expected = timetable.lessons().stream()
                .mapToLong(PublisherProperties::weeksOf)
                .sum();
        var published = Publisher.publish(plan(timetable, host), Optional.empty());

        Statistics.label("held")
                .collect(expected > 0)
                .coverage(c -> c.check(true).percentage(p -> p > 50));
        assertThat(published
                        .map(each -> each.publication().occurrences().count())
                        .getOrElse(0L))
                .isEqualTo(expected);
    }

    @Property(tries = 300)
    void an_occurrence_has_only_who_is_there_on_the_day_of_the_lesson(
            @ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var published = Publisher.publish(plan(timetable, host), Optional.empty());
        Assume.that(published.isRight());
        for (var lesson : published.get().publication().lessons()) {
            assertThat(lesson.occurrences(RandomSchool.MONDAY)).allSatisfy(occurrence -> {
                var week = weekOf(occurrence);
                assertThat(occurrence.key().date().getDayOfWeek()).isEqualTo(lesson.day());
                assertThat(occurrence.resources()).isNotEmpty();
                assertThat(lesson.resources())
                        .allSatisfy(each -> assertThat(occurrence.resources().stream()
                                        .anyMatch(
                                                there -> there.key().equals(each.key()) && there.kind() == each.kind()))
                                .isEqualTo(lesson.resources().stream()
                                        .anyMatch(same -> same.key().equals(each.key())
                                                && same.kind() == each.kind()
                                                && same.weeks().has(week))));
            });
        }
    }

    @Property(tries = 300)
    void identities_and_occurrences_are_unique(@ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var published = Publisher.publish(plan(timetable, host), Optional.empty());
        Assume.that(published.isRight());
        var publication = published.get().publication();

        assertThat(publication.lessons().stream().map(PublishedLesson::id)).doesNotHaveDuplicates();
        assertThat(publication.occurrences().map(Occurrence::key)).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void leaving_one_lesson_out_removes_lessons_of_its_recurrence_only(
            @ForAll SourceTimetable timetable, @ForAll Hosted host, @ForAll Shuffle choice) {
        var before = Publisher.publish(plan(timetable, host), Optional.empty());
        Assume.that(before.isRight());
        var lessons = RandomSchool.shuffled(timetable.lessons(), choice.random());
        var fewer = copyWith(timetable, lessons.subList(1, lessons.size()));
        var after = Publisher.publish(
                plan(fewer, host), before.map(Published::publication).toJavaOptional());

        after.peek(published -> {
            assertThat(published.changes().added()).isEmpty();
            assertThat(published.changes().cancelled().stream()
                            .mapToInt(each -> each.weeks().count())
                            .sum())
                    .isEqualTo(lessons.get(0).weeks().count());
        });
    }

    private static SourceTimetable copyWith(SourceTimetable timetable, List<SourceLesson> lessons) {
        return RandomSchool.empty()
                .addAllTeachers(timetable.teachers())
                .addAllSubjects(timetable.subjects())
                .addAllClasses(timetable.classes())
                .addAllGroups(timetable.groups())
                .addAllRooms(timetable.rooms())
                .addAllPupils(timetable.pupils())
                .addAllLessons(lessons)
                .build();
    }

    private static long weeksOf(SourceLesson lesson) {
        return IntStream.rangeClosed(0, 63)
                .filter(week -> lesson.resources().stream()
                        .anyMatch(each -> (each.weeks().bits() >>> week & 1) == 1))
                .count();
    }

    private static int weekOf(Occurrence occurrence) {
        return 1 + Math.floorDiv((int) (occurrence.key().date().toEpochDay() - RandomSchool.MONDAY.toEpochDay()), 7);
    }

    private static TimetablePlan plan(SourceTimetable timetable, Hosted host) {
        return Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.usual())
                .plan(timetable, host.items(), Correspondences.none());
    }
}
