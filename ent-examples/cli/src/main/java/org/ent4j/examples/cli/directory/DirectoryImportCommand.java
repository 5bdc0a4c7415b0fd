package org.ent4j.examples.cli.directory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.edt.EdtPeopleFeed;
import org.ent4j.directory.feed.oneroster.OneRosterFeed;
import org.ent4j.directory.feed.sts.StsFeed;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory import}: reads feeds, plans, and applies all or nothing of each. */
@Command(name = "import", resourceBundle = "org.ent4j.examples.cli.usage")
final class DirectoryImportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--aaf", paramLabel = "${bundle:label.folder}|XML", arity = "1..*", descriptionKey = "files.aaf")
    private List<Path> aaf = List.of();

    @Option(names = "--sts-emp", paramLabel = "XML", arity = "1..*", descriptionKey = "files.sts-emp")
    private List<Path> stsEmp = List.of();

    @Option(
            names = "--oneroster",
            paramLabel = "${bundle:label.folder}|ZIP",
            arity = "1..*",
            descriptionKey = "files.oneroster")
    private List<Path> oneRoster = List.of();

    @Option(names = "--edt", paramLabel = "XML", descriptionKey = "files.edt-people")
    private @Nullable Path edt;

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "expected-uai")
    private @Nullable Uai uai;

    @Option(names = "--limit", paramLabel = "%", defaultValue = "20", descriptionKey = "disappearance-limit")
    private int limit;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

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
            var plans =
                    feeds().stream().map(feed -> run(opened.directory(), feed)).toList();
            if (!dryRun) {
                opened.keep();
            }
            return output.answer(answer(plans));
        }
    }

    private List<DirectoryFeed> feeds() {
        var feeds = new ArrayList<DirectoryFeed>();
        if (!aaf.isEmpty()) {
            feeds.add(AafFiles.feed(aaf));
        }
        stsEmp.forEach(file -> feeds.add(new StsFeed(FeedSource.file(file))));
        if (!oneRoster.isEmpty()) {
            feeds.add(OneRosterFeed.at(oneRoster.get(0), oneRoster.subList(1, oneRoster.size()))
                    .on(today()));
        }
        Optional.ofNullable(edt)
                .ifPresent(file -> feeds.add(
                        new EdtPeopleFeed(FeedSource.file(file), Optional.ofNullable(uai), Optional.of(today()))));
        if (feeds.isEmpty()) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "ent directory import : donnez --aaf, --sts-emp, --oneroster ou --edt",
                            "ent directory import: give --aaf, --sts-emp, --oneroster or --edt"));
        }
        return feeds;
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    private ImportPlan run(Directory directory, DirectoryFeed feed) {
        var policy = ImportPolicy.usual(today()).withLimit(limit);
        var plan = directory.plan(feed, policy).getOrElseThrow(Refusals::unusable);
        return dryRun ? plan : directory.apply(plan).getOrElseThrow(Refusals::unusable);
    }

    private Answer answer(List<ImportPlan> plans) {
        var issues = plans.stream().flatMap(plan -> plan.issues().stream()).toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("applied", !dryRun);
        json.put("imports", plans.stream().map(ImportView::json).toList());
        json.put("issues", IssueView.json(issues));
        var lines = new ArrayList<String>();
        plans.forEach(plan -> lines.addAll(ImportView.lines(plan, output.lang())));
        lines.addAll(IssueView.lines(issues, output.lang()));
        if (dryRun) {
            lines.add(output.in("essai : rien n'est écrit", "dry run: nothing is written"));
        }
        return Answer.of(issues.stream().noneMatch(Issue::costsARow), json, lines);
    }
}
