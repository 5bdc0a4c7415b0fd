package org.ent4j.examples.cli.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Progress;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory import}: reads feeds, plans, and applies all or nothing of each. */
@Command(name = "import", resourceBundle = "org.ent4j.examples.cli.usage")
class DirectoryImportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final FeedOptions files = new FeedOptions();

    @Option(names = "--limit", paramLabel = "%", defaultValue = "20", descriptionKey = "disappearance-limit")
    private int limit;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    boolean isDry() {
        return dryRun;
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit > 100) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--limit va de 0 à 100 : %d ne convient pas".formatted(limit),
                            "--limit is 0 to 100: %d does not fit".formatted(limit)));
        }
        try (var opened = data.open()) {
            var directory = opened.directory();
            var plans = files.feeds(directory, today()).stream()
                    .map(feed -> run(directory, feed))
                    .toList();
            if (!isDry()) {
                opened.keep();
            }
            return output.answer(answer(plans));
        }
    }

    private static LocalDate today() {
        return Today.inFrance();
    }

    private ImportPlan run(Directory directory, DirectoryFeed feed) {
        var policy = ImportPolicy.usual(today()).withLimit(limit);
        var plan = plan(directory, feed, policy);
        return isDry() ? plan : directory.apply(plan).getOrElseThrow(Refusals::unusable);
    }

    private ImportPlan plan(Directory directory, DirectoryFeed feed, ImportPolicy policy) {
        var task = Label.of("Lignes de " + feed.source(), "Rows of " + feed.source());
        try (var progress = output.progress(task, Progress.UNKNOWN)) {
            return directory.plan(new WatchedFeed(feed, progress), policy).getOrElseThrow(Refusals::unusable);
        }
    }

    private Answer answer(List<ImportPlan> plans) {
        var issues = plans.stream().flatMap(plan -> plan.issues().stream()).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("applied", !isDry());
        json.put("imports", plans.stream().map(ImportView::json).toList());
        json.put("issues", IssueView.json(issues));
        var lines = new ArrayList<String>();
        plans.forEach(plan -> lines.addAll(ImportView.lines(plan, output.lang())));
        lines.addAll(IssueView.lines(issues, output.lang()));
        if (isDry()) {
            lines.add(output.in("essai : rien n'est écrit", "dry run: nothing is written"));
        }
        return Answer.of(issues.stream().noneMatch(Issue::costsARow), json, lines);
    }
}
