package org.ent4j.examples.cli.viescolaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.examples.host.file.NewFile;
import org.ent4j.examples.replay.Play;
import org.ent4j.examples.replay.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire replay}: plays a school day and prints the dashboards; the bundled one when none is given. */
@Command(name = "replay", resourceBundle = "org.ent4j.examples.cli.usage")
final class ReplayCommand implements Callable<Integer> {

    private static final String BUNDLED = "/org/ent4j/examples/replay/school-day.json";

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", paramLabel = "JSON", descriptionKey = "replay.in")
    private @Nullable Path file;

    @Option(names = "--example", paramLabel = "JSON", descriptionKey = "replay.example")
    private @Nullable Path example;

    @Override
    public Integer call() {
        Usage.demand(file == null || example == null, "donnez --in ou --example", "give --in or --example");
        if (example != null) {
            NewFile.write(example, bundled());
            return output.answer(ReplayView.written(example, output));
        }
        var play = Play.of(scenario());
        var view = new ReplayView(play, output);
        return output.answer(Answer.of(play.isAsExpected(), view.json(), view.lines()));
    }

    private Scenario scenario() {
        return file == null ? ScenarioFile.of(JsonInput.of("school-day.json", bundled())) : ScenarioFile.read(file);
    }

    private static byte[] bundled() {
        try (var in = Objects.requireNonNull(ReplayCommand.class.getResourceAsStream(BUNDLED))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
