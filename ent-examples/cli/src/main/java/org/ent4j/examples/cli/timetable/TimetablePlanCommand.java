package org.ent4j.examples.cli.timetable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.timetable.json.DecisionsJson;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable plan}: what each item would become, and why; answers "no" while items are open. */
@Command(name = "plan", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetablePlanCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Option(names = "--all", descriptionKey = "plan.all")
    private boolean all;

    @Option(names = "--decisions", paramLabel = "JSON", descriptionKey = "plan.decisions")
    private @Nullable Path decisions;

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var timetable = school.school(opened);
            var plan = timetable.plan(false);
            if (decisions != null) {
                write(decisions, DecisionsJson.write(plan, timetable.labels(), output.lang()));
            }
            return output.answer(answer(plan, timetable.labels()));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Answer answer(TimetablePlan plan, List<SourceItem> labels) {
        var json = new LinkedHashMap<String, Object>();
        json.put("uai", plan.timetable().uai().value());
        json.put("year", plan.timetable().year().toString());
        json.put("reconciled", PlanView.counts(plan));
        json.put("labels", LabelsView.json(labels));
        json.put("open", PlanView.open(plan));
        json.put("items", PlanView.items(plan));
        var lines = new ArrayList<String>(PlanView.summary(plan, output.lang()));
        lines.addAll(LabelsView.lines(labels, output.lang()));
        lines.addAll(PlanView.lines(all ? plan.lines() : plan.open(), output.lang()));
        if (decisions != null) {
            lines.add(output.in(
                            "À remplir : %s, puis ent timetable decide --file %s",
                            "To fill in: %s, then ent timetable decide --file %s")
                    .formatted(decisions, decisions));
        }
        return Answer.of(plan.open().isEmpty() && labels.isEmpty(), json, lines);
    }
}
