package org.ent4j.examples.cli.lsl;

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
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.feed.lsl.LslReader;
import org.ent4j.viescolaire.lsl.LslFile;
import org.ent4j.viescolaire.lsl.LslPupil;
import org.ent4j.viescolaire.lsl.LslUnknowns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ent lsl read}: what is in a file, and what is not known of its format; 1 when a part could not be read. */
@Command(name = "read", resourceBundle = "org.ent4j.examples.cli.usage")
final class LslReadCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "XML", descriptionKey = "lsl.file")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var read = LslReader.read(FeedSource.file(file));
        read.fatal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        var lsl = read.rows().get(0);
        var json = new LinkedHashMap<String, Object>();
        json.put("file", String.valueOf(file.getFileName()));
        json.put("experimental", true);
        json.put("school", lsl.school().value());
        json.put("editor", lsl.editor());
        json.put("application", lsl.application());
        json.put("pupils", lsl.pupils().stream().map(LslReadCommand::json).toList());
        json.put("unknown", LslUnknowns.ALL.stream().map(LslReadCommand::json).toList());
        json.put("issues", IssueView.json(read.issues()));
        return output.answer(Answer.of(read.isComplete(), json, lines(lsl, read)));
    }

    private static Map<String, Object> json(LslPupil pupil) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", pupil.siecleId());
        json.put("years", pupil.years().size());
        json.put("evaluations", evaluations(pupil));
        json.put(
                "engagements",
                pupil.engagements().size() + pupil.otherEngagements().size());
        return json;
    }

    private static int evaluations(LslPupil pupil) {
        return pupil.years().stream()
                .mapToInt(year -> year.evaluations().size())
                .sum();
    }

    private static Map<String, Object> json(Label label) {
        return Map.of("fr", label.fr(), "en", label.en());
    }

    private List<String> lines(LslFile lsl, Imported<LslFile> read) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%s, lycée %s (%s), format expérimental", "%s, lycée %s (%s), experimental format")
                .formatted(file.getFileName(), lsl.school().value(), lsl.application()));
        lines.add(output.in("  %d élèves, %d évaluations", "  %d pupils, %d evaluations")
                .formatted(
                        lsl.pupils().size(),
                        lsl.pupils().stream()
                                .mapToInt(LslReadCommand::evaluations)
                                .sum()));
        LslUnknowns.ALL.forEach(it -> lines.add(output.in("  inconnu : ", "  unknown: ") + it.in(output.lang())));
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        return lines;
    }
}
