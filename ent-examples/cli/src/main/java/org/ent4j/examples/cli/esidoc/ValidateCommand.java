package org.ent4j.examples.cli.esidoc;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.esidoc.BorrowersFile;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.ReportView;
import org.ent4j.examples.host.Today;
import org.ent4j.model.feed.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent esidoc validate}: whether e-sidoc could use a file of borrowers. */
@Command(name = "validate", resourceBundle = "org.ent4j.examples.cli.usage")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "esidoc.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var today = Today.inFrance();
        return output.answer(ReportView.answer(file, BorrowersFile.validate(FeedSource.file(file), today), output));
    }
}
