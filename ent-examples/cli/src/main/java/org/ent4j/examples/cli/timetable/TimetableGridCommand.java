package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.timetable.grid.TextGrid;
import org.ent4j.timetable.grid.WeekGrids;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable grid}: a week of a class, group, teacher or room. */
@Command(name = "grid", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableGridCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ViewOption view = new ViewOption();

    @Option(names = "--week", paramLabel = "2026-10-12", descriptionKey = "view.week")
    private @Nullable LocalDate week;

    @Option(names = "--width", defaultValue = "" + TextGrid.USUAL_WIDTH, descriptionKey = "view.width")
    private int width;

    @Override
    public Integer call() {
        try (var opened = view.open()) {
            var publication = view.publication(opened);
            var weeks = WeekGrids.of(publication, view.item(publication));
            var grid = Optional.ofNullable(week).map(weeks::week).orElseGet(weeks::typicalWeek);
            var text = TextGrid.render(grid, width, output.lang());
            return output.answer(Answer.done(GridView.json(grid), List.of(text)));
        }
    }
}
