package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.NewFile;
import org.ent4j.examples.host.settings.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire setup}: the usual settings as a file to be changed. */
@Command(name = "setup", resourceBundle = "org.ent4j.examples.cli.usage")
final class SetupCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--out", required = true, paramLabel = "JSON", descriptionKey = "setup.out")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path out;

    @Override
    public Integer call() {
        NewFile.write(out, SettingsFile.bundled());
        var line = output.in("réglages écrits dans ", "settings written to ") + out;
        return output.answer(Answer.done(Map.of("file", out.toString()), List.of(line)));
    }
}
