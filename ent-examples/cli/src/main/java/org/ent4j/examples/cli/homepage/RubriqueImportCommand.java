package org.ent4j.examples.cli.homepage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.Rubriques;
import org.ent4j.catalogue.rubrique.BatchOutcome;
import org.ent4j.catalogue.rubrique.FormerGroup;
import org.ent4j.catalogue.rubrique.Restoration;
import org.ent4j.catalogue.rubrique.RestorationLine;
import org.ent4j.catalogue.rubrique.feed.csv.GroupListReader;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.HomePageContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent rubrique import}: old work groups become rubriques. */
@Command(name = "import", resourceBundle = "org.ent4j.examples.cli.usage")
final class RubriqueImportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PageOptions options = new PageOptions();

    @Option(names = "--csv", required = true, paramLabel = "CSV", descriptionKey = "rubrique.import.csv")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path csv;

    @Option(names = "--apply", descriptionKey = "rubrique.apply")
    private boolean apply;

    @Override
    public Integer call() {
        var read = GroupListReader.read(FeedSource.file(csv));
        read.fatal().ifPresent(issue -> {
            throw Unusable.of(issue);
        });
        try (var data = options.open()) {
            var rubriques = HomePageContext.rubriques(data);
            var plan = rubriques.plan(options.school(), read.rows());
            var outcome = apply ? Optional.of(applied(rubriques, plan)) : Optional.<BatchOutcome>empty();
            outcome.ifPresent(any -> data.keep());
            return output.answer(answer(read, plan, outcome));
        }
    }

    private BatchOutcome applied(Rubriques rubriques, Restoration plan) {
        return RubriqueView.batch(() -> rubriques.apply(options.by(), options.at(), plan));
    }

    private Answer answer(Imported<FormerGroup> read, Restoration plan, Optional<BatchOutcome> outcome) {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "groups", plan.lines().stream().map(RubriqueImportCommand::json).toList());
        json.put("issues", IssueView.json(read.issues()));
        outcome.ifPresent(each -> json.put("outcome", RubriqueView.json(each)));
        var isAll =
                read.isComplete() && outcome.map(each -> each.left().isEmpty()).orElse(true);
        return Answer.of(isAll, json, lines(read, plan, outcome));
    }

    private static Map<String, Object> json(RestorationLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("group", line.group().id());
        json.put("name", line.group().name());
        json.put("rubrique", line.group().rubrique().value());
        json.put("fate", line.fate().name());
        line.owner().ifPresent(owner -> json.put("manager", owner.value()));
        json.put("members", line.members().size());
        json.put("unknown", line.unknown());
        return json;
    }

    /** So many known; the unknown ones as the list writes them, so that somebody can look. */
    private String members(RestorationLine line) {
        var counts = output.in("%d membres connus, %d inconnus", "%d members known, %d unknown")
                .formatted(line.members().size(), line.unknown().size());
        return line.unknown().isEmpty() ? counts : counts + " (" + String.join(", ", line.unknown()) + ")";
    }

    private List<String> lines(Imported<FormerGroup> read, Restoration plan, Optional<BatchOutcome> outcome) {
        var lines = new ArrayList<String>();
        plan.lines()
                .forEach(line -> lines.add("%s : %s → %s, %s"
                        .formatted(
                                line.group().id(),
                                line.group().name(),
                                line.fate().label().in(output.lang()),
                                members(line))));
        lines.addAll(IssueView.lines(read.issues(), output.lang()));
        outcome.ifPresentOrElse(
                each -> lines.addAll(new RubriqueView(output).lines(each)),
                () -> lines.add(output.in("rien n'est fait sans --apply", "nothing is done without --apply")));
        return lines;
    }
}
