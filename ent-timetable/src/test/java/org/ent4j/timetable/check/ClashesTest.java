package org.ent4j.timetable.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.EVEN;
import static org.ent4j.timetable.OneWeek.ODD;
import static org.ent4j.timetable.OneWeek.lesson;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.Schools.Hosted;
import org.ent4j.timetable.publication.LessonId;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceLesson;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;

@Domain(Schools.class)
class ClashesTest {

    @Test
    void a_teacher_in_two_rooms_at_once_is_one_clash_with_its_days() {
        var clashes = of(
                lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1"),
                lesson(DayOfWeek.MONDAY, "09:00", "10:00", "M2", ODD, "T1", "G1", "S2"));

        var teacher = clashes.stream()
                .filter(clash -> clash.item().kind() == ItemKind.TEACHER)
                .toList();
        assertThat(teacher).hasSize(1);
        assertThat(teacher.get(0).overlap()).isEqualTo(OneWeek.hours("09:00", "09:25"));
        assertThat(teacher.get(0).dates())
                .containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 28));
        assertThat(Messages.render(teacher.get(0), Lang.FR))
                .isEqualTo("enseignant Lefevre Anne : « Français » et « Allemand LV2 » en même temps le lundi,"
                        + " 09:00–09:25 (2026-08-31, 2026-09-14, 2026-09-28)");
    }

    @Test
    void lessons_of_alternate_weeks_and_lessons_one_after_the_other_do_not_clash() {
        assertThat(of(
                        lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ODD, "T1", "C1", "S1"),
                        lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M2", EVEN, "T1", "C1", "S1"),
                        lesson(DayOfWeek.MONDAY, "09:25", "10:20", "M3", ALL, "T1", "C1", "S1")))
                .isEmpty();
    }

    @Test
    void groups_side_by_side_do_not_clash_and_a_group_clashes_with_its_class() {
        var german = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M2", ALL, "T2", "G1", "S1");
        var spanish = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M3", ALL, "T3", "G2", "S2");
        var french = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1");

        assertThat(of(german, spanish)).isEmpty();
        assertThat(of(german, french)).extracting(Clash::item).containsExactly(new ItemRef(ItemKind.CLASS, "C1"));
    }

    @Test
    void two_teachers_of_one_lesson_do_not_clash() {
        assertThat(of(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "T2", "C1", "S1")))
                .isEmpty();
    }

    @Test
    void what_a_change_brings_is_told_without_what_was_there_before() {
        var french = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1", "S1");
        var german = lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M2", ALL, "T1", "G1", "S2");
        var spanish = lesson(DayOfWeek.MONDAY, "09:00", "10:00", "M3", ODD, "T3", "S2");
        var before = OneWeek.published(OneWeek.file(french, german));
        var after = OneWeek.published(OneWeek.file(french, german, spanish));

        assertThat(Clashes.added(before, after)).singleElement().satisfies(clash -> {
            assertThat(clash.item()).isEqualTo(new ItemRef(ItemKind.ROOM, "S2"));
            assertThat(clash.dates()).hasSize(3);
        });
        assertThat(Clashes.added(after, before)).isEmpty();
    }

    @Property(tries = 500)
    void teachers_and_rooms_clash_when_two_occurrences_of_a_day_overlap(
            @ForAll SourceTimetable timetable, @ForAll Hosted host) {
        var published = Publisher.publish(
                Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.usual())
                        .plan(timetable, host.items(), Correspondences.none()),
                Optional.empty());
        Assume.that(published.isRight());
        var publication = published.map(Published::publication).get();

        var expected = naive(publication);
        var found = new HashSet<Found>();
        Clashes.of(publication).stream()
                .filter(clash -> isAlone(clash.item().kind()))
                .forEach(clash -> clash.dates()
                        .forEach(date -> found.add(new Found(clash.item(), date, Set.copyOf(clash.lessons())))));

        Statistics.collect(!expected.isEmpty());
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 1));
        assertThat(found).isEqualTo(expected);
    }

    private record Found(ItemRef item, LocalDate date, Set<LessonId> lessons) {}

    /** Every occurrence with every other. */
    private static Set<Found> naive(Publication publication) {
        var found = new HashSet<Found>();
        var all = publication.occurrences().toList();
        for (var one : all) {
            for (var other : all) {
                if (one.key().lesson().compareTo(other.key().lesson()) < 0
                        && one.key().date().equals(other.key().date())
                        && one.hours().overlaps(other.hours())) {
                    shared(one, other)
                            .forEach(item -> found.add(new Found(
                                    item,
                                    one.key().date(),
                                    Set.of(one.key().lesson(), other.key().lesson()))));
                }
            }
        }
        return found;
    }

    private static List<ItemRef> shared(Occurrence one, Occurrence other) {
        return one.resources().stream()
                .filter(each -> isAlone(each.kind()) && other.resources().contains(each))
                .toList();
    }

    private static boolean isAlone(ItemKind kind) {
        return kind == ItemKind.TEACHER || kind == ItemKind.ROOM;
    }

    private static List<Clash> of(SourceLesson... lessons) {
        return Clashes.of(OneWeek.published(OneWeek.file(lessons)));
    }
}
