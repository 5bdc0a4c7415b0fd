package org.ent4j.timetable.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.RandomSchool;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.Publisher;
import org.ent4j.timetable.rapprochement.Rapprochement;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import org.ent4j.timetable.source.SourceTimetable;

@Domain(Schools.class)
class WeekGridProperties {

    @Property(tries = 200)
    void each_lesson_of_the_week_stands_once_and_in_the_rows_of_its_hours(@ForAll SourceTimetable timetable) {
        var grids = typicalWeeks(timetable);
        Statistics.label("parallel")
                .collect(grids.stream().anyMatch(WeekGridProperties::hasParallels))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        for (var grid : grids) {
            assertThat(grid.rows()).hasSizeLessThanOrEqualTo(Rows.MOST).isSorted();
            assertThat(grid.entries().stream().map(GridEntry::key)).doesNotHaveDuplicates();
            for (var day : grid.days()) {
                assertThat(rowsOf(grid.of(day))).doesNotHaveDuplicates();
            }
        }
    }

    @Property(tries = 200)
    void a_week_has_all_lessons_of_its_days(@ForAll SourceTimetable timetable) {
        var publication = publication(timetable);
        for (var item : publication.items()) {
            var grid = WeekGrids.of(publication, item.ref()).typicalWeek();
            var expected = publication
                    .occurrencesOf(item.ref())
                    .filter(each -> !each.key().date().isBefore(grid.monday())
                            && each.key().date().isBefore(grid.monday().plusDays(7)))
                    .count();
            assertThat(grid.entries().stream().filter(entry -> !entry.cancelled()))
                    .hasSize((int) expected);
        }
    }

    @Property(tries = 100)
    void every_line_of_the_drawing_is_as_wide_as_the_frame(@ForAll SourceTimetable timetable) {
        for (var grid : typicalWeeks(timetable)) {
            var lines = TextGrid.render(grid, 100, Lang.FR).lines().skip(1).toList();
            assertThat(lines.stream().map(String::length).collect(Collectors.toSet()))
                    .hasSize(1);
            assertThat(lines.get(0).length()).isBetween(80, 100);
        }
    }

    private static boolean hasParallels(WeekGrid grid) {
        return grid.cells().stream().anyMatch(cell -> cell.entries().size() > 1);
    }

    private static List<Integer> rowsOf(List<GridCell> cells) {
        return cells.stream()
                .flatMap(cell ->
                        IntStream.rangeClosed(cell.firstRow(), cell.lastRow()).boxed())
                .toList();
    }

    private static List<WeekGrid> typicalWeeks(SourceTimetable timetable) {
        var publication = publication(timetable);
        return publication.items().stream()
                .map(item -> WeekGrids.of(publication, item.ref()).typicalWeek())
                .toList();
    }

    private static Publication publication(SourceTimetable timetable) {
        var plan = Rapprochement.of(RandomSchool.STRUCTURE, RapprochementPolicy.createMissing())
                .plan(timetable, List.of(), Correspondences.none());
        var published = Publisher.publish(plan, Optional.empty());
        Assume.that(published.isRight());
        return published.get().publication();
    }
}
