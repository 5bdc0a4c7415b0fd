package org.ent4j.examples.cli.homepage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.rubrique.BatchOutcome;
import org.ent4j.catalogue.rubrique.YearFate;
import org.ent4j.catalogue.rubrique.YearLine;
import org.ent4j.catalogue.rubrique.YearPlan;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.model.calendar.SchoolYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent rubrique archive}: the end of a year, looked at, done, or taken back. */
@Command(name = "archive", resourceBundle = "org.ent4j.examples.cli.usage")
final class RubriqueArchiveCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(
            names = "--year",
            required = true,
            paramLabel = "2026-2027",
            converter = YearConverter.class,
            descriptionKey = "rubrique.archive.year")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private SchoolYear year;

    @Option(names = "--apply", descriptionKey = "rubrique.apply")
    private boolean apply;

    @Option(names = "--undo", descriptionKey = "rubrique.archive.undo")
    private boolean undo;

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var rubriques = HomePageContext.rubriques(data);
            var plan = rubriques.plan(options.school(), year);
            if (undo) {
                return output.answer(answer(
                        plan,
                        Optional.of(RubriqueView.batch(
                                () -> rubriques.undo(options.by(), options.at(), options.school(), year)))));
            }
            return output.answer(
                    apply
                            ? RubriqueView.batch(() -> rubriques.apply(options.by(), options.at(), plan))
                                    .fold(
                                            why -> RefusedView.answer(why, output.lang()),
                                            outcome -> answer(plan, Optional.of(outcome)))
                            : answer(plan, Optional.empty()));
        }
    }

    private Answer answer(YearPlan plan, Optional<BatchOutcome> outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put("year", plan.year().toString());
        json.put(
                "lines", plan.lines().stream().map(RubriqueArchiveCommand::json).toList());
        json.put("toSort", plan.toSort().stream().map(line -> line.id().value()).toList());
        outcome.ifPresent(each -> json.put("outcome", RubriqueView.json(each)));
        var isAll = outcome.map(each -> each.left().isEmpty()).orElse(true);
        return Answer.of(
                isAll, json, outcome.map(new RubriqueView(output)::lines).orElseGet(() -> lines(plan)));
    }

    private static Map<String, Object> json(YearLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", line.id().value());
        json.put("label", line.label());
        json.put("kind", line.kind().name());
        json.put("fate", line.fate().name());
        return json;
    }

    private List<String> lines(YearPlan plan) {
        var lines = new ArrayList<String>();
        plan.lines().stream()
                .filter(line -> line.fate() != YearFate.KEPT)
                .forEach(line -> lines.add("%s (%s) : %s"
                        .formatted(line.label(), line.id(), line.fate().label().in(output.lang()))));
        lines.add(output.in("%d gardées", "%d kept")
                .formatted(plan.of(YearFate.KEPT).size()));
        if (!plan.toSort().isEmpty()) {
            lines.add(output.in(
                            "à classer avant l'été, si elles doivent rester : %s",
                            "to be sorted before the summer, if they are to stay: %s")
                    .formatted(String.join(
                            ", ", plan.toSort().stream().map(YearLine::label).toList())));
        }
        lines.add(output.in("rien n'est fait sans --apply", "nothing is done without --apply"));
        return lines;
    }
}
