package org.ent4j.examples.cli.timetable;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.PupilTimetables;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.grid.TextGrid;
import org.ent4j.timetable.grid.WeekGrid;
import org.ent4j.timetable.grid.WeekGrids;
import org.ent4j.timetable.publication.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable grid}: a week of a class, group, teacher, room or pupil. */
@Command(name = "grid", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableGridCommand implements Callable<Integer> {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;
    private static final int LAST_OF_WEEK = 6;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private WhoseWeek whose;

    @Option(names = "--week", paramLabel = "2026-10-12", converter = DayConverter.class, descriptionKey = "view.week")
    private @Nullable LocalDate week;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "" + TextGrid.USUAL_WIDTH,
            descriptionKey = "view.width")
    private int width;

    @Option(names = "--out", paramLabel = "HTML|PDF|TXT", descriptionKey = "grid.out")
    private @Nullable Path out;

    @Override
    public Integer call() {
        if (width < NARROWEST || width > WIDEST) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--width va de %d à %d : %d ne convient pas".formatted(NARROWEST, WIDEST, width),
                            "--width is %d to %d: %d does not fit".formatted(NARROWEST, WIDEST, width)));
        }
        var file = Optional.ofNullable(out).map(GridFile::of);
        try (var opened = school.open()) {
            var weeks = weeks(opened, school.published(opened));
            var grid = Optional.ofNullable(week).map(weeks::week).orElseGet(weeks::typicalWeek);
            file.ifPresent(each -> each.write(grid, width, output.lang()));
            return output.answer(Answer.done(
                    GridView.json(grid, file), file.map(this::written).orElseGet(() -> lines(grid))));
        }
    }

    private WeekGrids weeks(FolderData opened, Publication publication) {
        return whose.pupil()
                .map(name -> {
                    var pupils = new PupilTimetables(opened, publication, school.timetable(opened));
                    return pupils.weeks(WhoseWeek.pupil(pupils, name), days(publication));
                })
                .orElseGet(() -> WeekGrids.of(publication, whose.item(publication)));
    }

    /** The week asked for; otherwise today, or the day of the year that is nearest to it. */
    private DateRange days(Publication publication) {
        if (week != null) {
            var monday = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new DateRange(monday, monday.plusDays(LAST_OF_WEEK));
        }
        var today = Today.inFrance();
        var first = publication.firstDayOfWeek1();
        var last = publication.year().lastDay();
        return DateRange.of(today.isBefore(first) ? first : today.isAfter(last) ? last : today);
    }

    private List<String> lines(WeekGrid grid) {
        var text = TextGrid.render(grid, width, output.lang()).stripTrailing();
        return grid.entries().isEmpty()
                ? List.of(text, output.in("aucun cours cette semaine-là", "no lesson in that week"))
                : List.of(text);
    }

    private List<String> written(GridFile file) {
        return List.of(output.in("semaine écrite dans %s", "week written to %s").formatted(file.path()));
    }
}
