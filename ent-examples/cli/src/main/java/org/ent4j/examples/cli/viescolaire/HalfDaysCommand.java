package org.ent4j.examples.cli.viescolaire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Json;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.settings.HalfDaysFile;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.viescolaire.counting.HalfDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire half-days}: the half-days of periods under a policy; the answer is always JSON. */
@Command(name = "half-days", resourceBundle = "org.ent4j.examples.cli.usage")
final class HalfDaysCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Option(names = "--in", required = true, paramLabel = "JSON", descriptionKey = "half-days.in")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path file;

    @Override
    public Integer call() {
        var question = HalfDaysFile.read(file);
        question.rejected().forEach(output::remark);
        var counted = HalfDays.count(question.periods(), question.policy());
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "halfDays",
                counted.halfDays().stream().map(HalfDaysCommand::json).toList());
        json.put("latenesses", counted.latenesses());
        return output.answer(Answer.of(question.rejected().isEmpty(), json, lines(json)));
    }

    private static Map<String, Object> json(DemiJournee half) {
        var json = new LinkedHashMap<String, Object>();
        json.put("date", half.day().toString());
        json.put("half", half.half() == Half.MATIN ? "MORNING" : "AFTERNOON");
        return json;
    }

    private static List<String> lines(Map<String, Object> json) {
        var lines = new ArrayList<String>();
        lines.add(Json.text(json));
        return lines;
    }
}
