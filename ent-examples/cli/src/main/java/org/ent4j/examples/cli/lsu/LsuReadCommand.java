package org.ent4j.examples.cli.lsu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.viescolaire.feed.lsu.LsuReader;
import org.ent4j.viescolaire.feed.lsu.PrimaryLsuReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent lsu read}: what is in a file, by kind and by class; 1 when something in it could not be read. */
@Command(name = "read", resourceBundle = "org.ent4j.examples.cli.usage")
final class LsuReadCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "lsu.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var read = summary(FeedSource.file(file));
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        var summary = read.rows().get(0);
        var json = new LinkedHashMap<String, Object>();
        json.put("file", String.valueOf(file.getFileName()));
        json.put("degree", summary.degree());
        json.put("school", summary.header().school().value());
        json.put("application", summary.header().application());
        json.put("counts", summary.counts());
        json.put("classes", summary.classes().stream().map(LsuReadCommand::json).toList());
        json.put("issues", IssueView.json(read.issues()));
        return output.answer(Answer.of(read.isComplete(), json, lines(summary, read)));
    }

    /** The version tells the degree; a reader refuses the files of the other. */
    private static Imported<LivretSummary> summary(FeedSource source) {
        var second = LsuReader.read(source);
        return second.fatal()
                        .filter(issue -> issue.code().equals("lsu.unknown-version"))
                        .isPresent()
                ? PrimaryLsuReader.read(source).map(LivretSummary::of)
                : second.map(LivretSummary::of);
    }

    private static Map<String, Object> json(LivretSummary.OfClass of) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", of.code());
        json.put("pupils", of.pupils());
        json.put("periodicReports", of.periodicReports());
        json.put("cycleReports", of.cycleReports());
        return json;
    }

    private List<String> lines(LivretSummary summary, Imported<LivretSummary> read) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%s, établissement %s (%s), degré %d", "%s, school %s (%s), degree %d")
                .formatted(
                        file.getFileName(),
                        summary.header().school().value(),
                        summary.header().application(),
                        summary.degree()));
        summary.counts()
                .forEach((name, count) -> lines.add("  %-26s %6d".formatted(CountLabels.of(name, output), count)));
        summary.classes()
                .forEach(of -> lines.add("  " + of.code() + output.in(" : ", ": ") + CountLabels.of(of, output)));
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        return lines;
    }
}
