package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.grid.TextGrid;
import org.ent4j.timetable.grid.WeekGrid;
import org.ent4j.timetable.grid.WeekGrids;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable grid}: a week of a class, group, teacher or room. */
@Command(name = "grid", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableGridCommand implements Callable<Integer> {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ViewOption view = new ViewOption();

    @Option(names = "--week", paramLabel = "2026-10-12", converter = DayConverter.class, descriptionKey = "view.week")
    private @Nullable LocalDate week;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "" + TextGrid.USUAL_WIDTH,
            descriptionKey = "view.width")
    private int width;

    @Override
    public Integer call() {
        if (width < NARROWEST || width > WIDEST) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--width va de %d à %d : %d ne convient pas".formatted(NARROWEST, WIDEST, width),
                            "--width is %d to %d: %d does not fit".formatted(NARROWEST, WIDEST, width)));
        }
        try (var opened = view.open()) {
            var publication = view.publication(opened);
            var weeks = WeekGrids.of(publication, view.item(publication));
            var grid = Optional.ofNullable(week).map(weeks::week).orElseGet(weeks::typicalWeek);
            return output.answer(Answer.done(GridView.json(grid), lines(grid)));
        }
    }

    private List<String> lines(WeekGrid grid) {
        var text = TextGrid.render(grid, width, output.lang()).stripTrailing();
        return grid.entries().isEmpty()
                ? List.of(text, output.in("aucun cours cette semaine-là", "no lesson in that week"))
                : List.of(text);
    }
}
