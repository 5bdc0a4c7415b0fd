package org.ent4j.examples.cli.homepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.HomePageContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent rubrique purge}: what was in the corbeille for its time goes for good. */
@Command(name = "purge", resourceBundle = "org.ent4j.examples.cli.usage")
final class RubriquePurgeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(names = "--apply", descriptionKey = "rubrique.apply")
    private boolean apply;

    @Override
    public Integer call() {
        try (var data = options.openExisting()) {
            var rubriques = HomePageContext.rubriques(data);
            if (!apply) {
                return output.answer(looked(rubriques.overdue(options.school(), options.at())));
            }
            var outcome = RubriqueView.batch(() -> rubriques.purge(options.by(), options.at(), options.school()));
            return output.answer(Answer.of(
                    outcome.left().isEmpty(),
                    Map.of("outcome", RubriqueView.json(outcome)),
                    new RubriqueView(output).lines(outcome)));
        }
    }

    private Answer looked(List<Kept<Rubrique>> overdue) {
        var lines = new ArrayList<String>();
        overdue.forEach(kept ->
                lines.add("%s (%s)".formatted(kept.value().label(), kept.value().id())));
        lines.add(output.in("rien n'est fait sans --apply", "nothing is done without --apply"));
        return Answer.done(
                Map.of(
                        "overdue",
                        overdue.stream().map(kept -> kept.value().id().value()).toList()),
                lines);
    }
}
