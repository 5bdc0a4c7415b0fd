package org.ent4j.examples.cli.pronote;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.pronote.SsoValidator;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.ReportView;
import org.ent4j.model.feed.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent pronote validate}: whether Pronote could use a file of identifiers. */
@Command(name = "validate", resourceBundle = "org.ent4j.examples.cli.usage")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "pronote.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        return output.answer(ReportView.answer(file, SsoValidator.validate(FeedSource.file(file)), output));
    }
}
