package org.ent4j.examples.cli.gar;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.feed.gar.reading.GarValidator;
import org.ent4j.catalogue.gar.validation.NothingToRead;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Progress;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ent gar validate}: whether the GAR would take the export in a folder; 0 when nothing blocks, 1 otherwise, 2 when
 * there is nothing to read.
 */
@Command(name = "validate", resourceBundle = "org.ent4j.examples.cli.usage")
final class GarValidateCommand implements Callable<Integer> {

    private static final Label TASK = Label.of("Fichiers", "Files");

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "DIR", descriptionKey = "gar.folder")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path folder;

    @Option(names = "--max", paramLabel = "N", defaultValue = "50", descriptionKey = "gar.max")
    private int most;

    @Override
    public Integer call() {
        var report = report();
        return output.answer(
                Answer.of(report.isAccepted(), ValidationView.json(report), ValidationView.lines(report, output)));
    }

    private ValidationReport report() {
        if (most < 0) {
            throw new Unusable("gar.max", Label.of("--max : un nombre à partir de 0", "--max: a number from 0 on"));
        }
        try (var progress = output.progress(TASK, Progress.UNKNOWN)) {
            return GarValidator.standard()
                    .keeping(most)
                    .validate(folder, progress::at)
                    .getOrElseThrow(GarValidateCommand::unusable);
        }
    }

    private static Unusable unusable(NothingToRead reason) {
        return new Unusable(
                reason.code(), Label.of(Messages.render(reason, Lang.FR), Messages.render(reason, Lang.EN)));
    }
}
