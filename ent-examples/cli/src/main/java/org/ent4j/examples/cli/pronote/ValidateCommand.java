package org.ent4j.examples.cli.pronote;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.pronote.ContainerFile;
import org.ent4j.catalogue.feed.pronote.SsoValidator;
import org.ent4j.catalogue.feed.structure.FileReport;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.ReportView;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent pronote validate}: whether Pronote could use a file of identifiers, in clear or sealed. */
@Command(name = "validate", resourceBundle = "org.ent4j.examples.cli.usage")
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "pronote.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var report = SsoValidator.validate(FeedSource.file(file));
        var told = isAnother(report) ? container().orElse(report) : report;
        return output.answer(ReportView.answer(file, told, output));
    }

    /** What is to be said of it as a container, when it is one. */
    private Optional<FileReport> container() {
        return Optional.of(ContainerFile.validate(FeedSource.file(file))).filter(report -> !isAnother(report));
    }

    private static boolean isAnother(FileReport report) {
        return report.refusal()
                .filter(refusal -> refusal.reason() instanceof FeedRefusal.WrongFile)
                .isPresent();
    }
}
