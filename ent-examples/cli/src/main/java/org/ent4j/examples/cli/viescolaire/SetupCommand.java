package org.ent4j.examples.cli.viescolaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.text.Label;
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
        if (Files.exists(out)) {
            throw new Unusable(
                    "usage",
                    Label.of(out + " : existe déjà, et n'est pas remplacé", out + ": there already, and not replaced"));
        }
        try {
            Files.write(out, SettingsFile.bundled(), StandardOpenOption.CREATE_NEW);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var line = output.in("réglages écrits dans ", "settings written to ") + out;
        return output.answer(Answer.done(Map.of("file", out.toString()), List.of(line)));
    }
}
