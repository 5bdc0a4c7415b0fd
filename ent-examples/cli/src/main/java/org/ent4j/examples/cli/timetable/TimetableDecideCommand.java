package org.ent4j.examples.cli.timetable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.json.DecisionsJson;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable decide}: from a file, one item on the command line, or what the plan suggests; a later decision replaces an earlier. */
@Command(name = "decide", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableDecideCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Choice choice;

    /** A file, one item, or what the plan suggests. */
    static final class Choice {
        @Option(names = "--suggested", paramLabel = "0.95", descriptionKey = "decide.suggested")
        private @Nullable Double suggested;

        @Option(names = "--file", paramLabel = "JSON", descriptionKey = "decide.file")
        private @Nullable Path file;

        @ArgGroup(exclusive = false)
        private @Nullable One one;
    }

    /** One item. */
    static final class One {
        @Option(
                names = "--kind",
                required = true,
                paramLabel = "${bundle:label.kind}",
                converter = KindConverter.class,
                descriptionKey = "decide.kind")
        @SuppressWarnings("NullAway.Init") // required: picocli sets it
        private KindConverter.Kind kind;

        @Option(names = "--key", required = true, paramLabel = "${bundle:label.key}", descriptionKey = "decide.key")
        private String key = "";

        @ArgGroup(multiplicity = "1")
        @SuppressWarnings("NullAway.Init") // required: picocli sets it
        private Verdict verdict;
    }

    /** What it becomes. */
    static final class Verdict {
        @Option(names = "--to", paramLabel = "${bundle:label.key}", descriptionKey = "decide.to")
        private @Nullable String to;

        @Option(names = "--create", descriptionKey = "decide.create")
        private boolean create;

        @Option(names = "--ignore", descriptionKey = "decide.ignore")
        private boolean ignore;

        private Target target() {
            return to != null ? Target.to(to) : create ? Target.CREATE : Target.IGNORE;
        }
    }

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var timetable = school.school(opened);
            var issues = new ArrayList<Issue>();
            var decidable = Decidable.of(timetable, opened, school.files(opened).context());
            var decisions = decisions(decidable, issues);
            timetable
                    .timetables()
                    .decide(timetable.structure(), decidable.plan().timetable().source(), decisions);
            return output.answer(answer(school.school(opened), decisions, issues));
        }
    }

    private List<Correspondence> decisions(Decidable decidable, List<Issue> issues) {
        var one = choice.one;
        var suggested = choice.suggested;
        if (suggested != null) {
            return decidable.plan().suggested(share(suggested));
        }
        return one != null ? List.of(decision(decidable, one)) : fromFile(decidable, issues);
    }

    /** As a share or in percent: 0.9 and 90 are the same. */
    private static double share(double given) {
        var share = given > 1 ? given / 100 : given;
        if (share > 0 && share <= 1) {
            return share;
        }
        throw new Unusable(
                "usage",
                Label.of(
                        "--suggested %s : attendu, une vraisemblance de 0,01 à 1, ou de 1 à 100 %%".formatted(given),
                        "--suggested %s: expected a likelihood from 0.01 to 1, or from 1 to 100 %%".formatted(given)));
    }

    private List<Correspondence> fromFile(Decidable decidable, List<Issue> issues) {
        var plan = decidable.plan();
        var file = FeedSource.file(Objects.requireNonNull(choice.file));
        var read = DecisionsJson.read(file);
        read.fatal().ifPresent(fatal -> {
            throw Unusable.of(fatal);
        });
        issues.addAll(read.issues());
        read.rows().stream()
                .filter(row -> !row.item().structure().equals(plan.structure())
                        || !row.item().source().equals(plan.timetable().source()))
                .findFirst()
                .ifPresent(row -> {
                    throw ofOthers(file.name(), row.item(), plan);
                });
        return read.rows().stream()
                .filter(row -> isKnown(row, decidable, file.name(), issues))
                .map(decidable::understood)
                .toList();
    }

    private static Unusable ofOthers(String file, SourceItem item, TimetablePlan plan) {
        var source = plan.timetable().source();
        return new Unusable(
                "decide.other-timetable",
                Label.of(
                        "%s : décisions sur un emploi du temps %s de %s ; attendu : %s de %s"
                                .formatted(file, item.source(), item.structure(), source, plan.structure()),
                        "%s: decisions on a timetable %s of %s; expected: %s of %s"
                                .formatted(file, item.source(), item.structure(), source, plan.structure())));
    }

    private static boolean isKnown(Correspondence decision, Decidable decidable, String file, List<Issue> issues) {
        var item = decision.item();
        var known = decidable.find(item.kind(), item.key()).isPresent();
        if (!known) {
            var where = SourceLocation.of(file).element(item.kind() + ":" + item.key());
            issues.add(Issue.error(where, new NotInTheTimetable(item.label())));
        }
        return known;
    }

    /** A decision about an item that the timetable does not have. */
    record NotInTheTimetable(String label) implements Reason {
        @Override
        public String code() {
            return "decide.not-in-the-timetable";
        }
    }

    private static Correspondence decision(Decidable decidable, One one) {
        return decidable
                .find(one.kind.code(), one.key)
                .map(item -> decidable.understood(Correspondence.first(item, one.verdict.target())))
                .orElseThrow(() -> new Unusable(
                        "decide.unknown",
                        Label.of(
                                "%s %s : pas dans cet emploi du temps"
                                        .formatted(one.kind.label().fr(), one.key),
                                "%s %s: not in this timetable"
                                        .formatted(one.kind.label().en(), one.key))));
    }

    private Answer answer(SchoolTimetable timetable, List<Correspondence> decisions, List<Issue> issues) {
        var after = timetable.plan(false);
        var json = new LinkedHashMap<String, Object>();
        json.put("decided", decisions.size());
        json.put(
                "decisions",
                decisions.stream().map(TimetableDecideCommand::json).toList());
        json.put("labels", LabelsView.json(timetable.labels()));
        json.put("open", PlanView.open(after));
        json.put("issues", IssueView.json(issues));
        var lines = new ArrayList<String>();
        lines.add(output.in(
                        "%d décision(s) enregistrée(s), %d élément(s) encore à rapprocher",
                        "%d decision(s) kept, %d item(s) still to reconcile")
                .formatted(
                        decisions.size(),
                        after.open().size() + timetable.labels().size()));
        decisions.forEach(each -> lines.add("  + %s [%s] → %s"
                .formatted(each.item().label(), each.item().key(), target(each).in(output.lang()))));
        lines.addAll(LabelsView.lines(timetable.labels(), output.lang()));
        lines.addAll(PlanView.lines(after.open(), output.lang()));
        lines.addAll(IssueView.lines(issues, output.lang()));
        return Answer.of(issues.stream().noneMatch(Issue::costsARow), json, lines);
    }

    private static Label target(Correspondence decision) {
        return decision.target()
                .fold(
                        key -> Label.of("[" + key + "]", "[" + key + "]"),
                        () -> Label.of("à créer", "to be made"),
                        () -> Label.of("à ignorer", "to be left out"));
    }

    private static Map<String, Object> json(Correspondence decision) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", decision.item().kind());
        json.put("key", decision.item().key());
        json.put("label", decision.item().label());
        json.put("to", decision.target().fold(key -> key, () -> "", () -> ""));
        json.put("decision", decision.target().fold(key -> "TO", () -> "CREATE", () -> "IGNORE"));
        return json;
    }
}
