package org.ent4j.examples.cli.lsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.viescolaire.feed.lsu.LsuReport;
import org.ent4j.viescolaire.feed.lsu.LsuValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code ent lsu validate}: whether a file has the structure of the LSU; 1 with its defects, 2 when it is no LSU file, or
 * cannot be read to its end. Then what was found before is told too.
 */
@Command(name = "validate", resourceBundle = "org.ent4j.examples.cli.usage")
final class LsuValidateCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "lsu.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var report = LsuValidator.ofBothDegrees().validate(FeedSource.file(file));
        report.refusal().filter(any -> report.findings().isEmpty()).ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        var json = new LinkedHashMap<String, Object>();
        json.put("file", String.valueOf(file.getFileName()));
        json.put("version", report.version());
        json.put("valid", report.isValid());
        json.put("counts", report.counts());
        json.put("findings", FindingView.json(report.findings()));
        report.refusal()
                .ifPresent(refusal ->
                        json.put("stopped", IssueView.json(List.of(refusal)).get(0)));
        return output.answer(new Answer(exit(report), json, lines(report)));
    }

    private static int exit(LsuReport report) {
        if (report.refusal().isPresent()) {
            return Answer.UNUSABLE;
        }
        return report.isValid() ? Answer.DONE : Answer.NO;
    }

    private List<String> lines(LsuReport report) {
        var lines = new ArrayList<>(FindingView.lines(report.findings(), output.lang()));
        report.refusal().ifPresent(refusal -> lines.add(refusal.line(output.lang())));
        var said = report.isValid()
                ? output.in("%s : conforme (version %s)", "%s: valid (version %s)")
                : output.in("%s : non conforme (version %s)", "%s: not valid (version %s)");
        lines.add(said.formatted(file.getFileName(), report.version().isEmpty() ? "?" : report.version()));
        return lines;
    }
}
