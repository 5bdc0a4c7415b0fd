package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire dashboard}: the tableau de bord assiduité and the tableau de bord CPE. */
@Command(name = "dashboard", resourceBundle = "org.ent4j.examples.cli.usage")
final class DashboardCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Option(
            names = "--day",
            paramLabel = "${bundle:label.day}",
            converter = DayConverter.class,
            descriptionKey = "dashboard.day")
    private @Nullable LocalDate day;

    @Override
    public Integer call() {
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            return desk.answer(boards(desk));
        }
    }

    private Answer boards(Desk desk) {
        var boards = desk.vieScolaire().boards();
        var on = Optional.ofNullable(day).orElseGet(desk::today);
        return boards.assiduite(desk.actor(), desk.at())
                .flatMap(assiduite -> boards.cpe(desk.actor(), on, desk.at())
                        .map(cpe -> new BoardsView(new AppelText(desk).table(), assiduite, cpe)))
                .flatMap(view -> boards.leftOut(desk.actor()).map(pupils -> answer(view, new LeftOut(desk, pupils))))
                .getOrElseGet(refusal -> Steps.refused(refusal, desk));
    }

    private static Answer answer(BoardsView view, LeftOut leftOut) {
        var json = new LinkedHashMap<>(view.json());
        json.put("leftOut", leftOut.json());
        return Answer.done(
                json,
                Stream.concat(view.lines().stream(), leftOut.lines().stream()).toList());
    }
}
