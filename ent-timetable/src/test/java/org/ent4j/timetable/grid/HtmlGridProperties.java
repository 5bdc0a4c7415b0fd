package org.ent4j.timetable.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.Schools;
import org.ent4j.timetable.Schools.Shuffle;
import org.ent4j.timetable.source.SourceTimetable;

@Domain(Schools.class)
class HtmlGridProperties {

    @Property(tries = 200)
    void the_page_is_xml_and_has_every_label_whatever_labels_hold(
            @ForAll SourceTimetable timetable, @ForAll Shuffle shuffle) {
        var grids = grids(timetable, shuffle);
        Statistics.label("cancelled")
                .collect(grids.stream().flatMap(grid -> grid.entries().stream()).anyMatch(GridEntry::cancelled))
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        for (var grid : grids) {
            var page = ReadPage.of(HtmlGrid.render(grid, Lang.FR));
            assertThat(labels(grid)).allSatisfy(label -> assertThat(page.text()).contains(kept(label)));
            assertThat(page.tags())
                    .isSubsetOf(
                            "html", "head", "meta", "title", "style", "body", "main", "table", "caption", "thead",
                            "tbody", "tr", "th", "td", "div", "p", "del");
        }
    }

    @Property(tries = 200)
    void every_lesson_of_the_week_is_once_in_the_column_of_its_day(
            @ForAll SourceTimetable timetable, @ForAll Shuffle shuffle) {
        for (var grid : grids(timetable, shuffle)) {
            var page = ReadPage.of(HtmlGrid.render(grid, Lang.EN));
            if (!grid.rows().isEmpty()) {
                assertThat(page.lessonsByColumn()).isEqualTo(expected(grid));
            }
        }
    }

    /** Of each day, the subjects in the order of the table, and which are cancelled. */
    private static List<List<String>> expected(WeekGrid grid) {
        var days = new ArrayList<List<String>>();
        grid.days()
                .forEach(day -> days.add(grid.entries().stream()
                        .filter(entry -> entry.key().date().equals(day))
                        .map(entry -> (entry.cancelled() ? "-" : "+") + kept(entry.subject()))
                        .toList()));
        return days;
    }

    private static List<WeekGrid> grids(SourceTimetable timetable, Shuffle shuffle) {
        var publication = NastySchool.of(timetable, shuffle.random());
        return publication.items().stream()
                .flatMap(item -> {
                    var weeks = WeekGrids.of(publication, item.ref());
                    var struck = publication
                            .cancellationsOf(item.ref())
                            .limit(1)
                            .map(each -> weeks.week(each.key().date()));
                    return Stream.concat(Stream.of(weeks.typicalWeek()), struck);
                })
                .toList();
    }

    private static Stream<String> labels(WeekGrid grid) {
        return Stream.concat(
                Stream.of(grid.title()),
                grid.entries().stream()
                        .flatMap(entry -> Stream.of(
                                        List.of(entry.subject()), entry.teachers(), entry.rooms(), entry.audiences())
                                .flatMap(List::stream)));
    }

    /** Without what no XML can hold. */
    private static String kept(String label) {
        return label.replaceAll("[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]", "").replaceAll("\\p{Cs}", "");
    }
}
