package org.ent4j.examples.cli.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ent4j.access.analysis.Analysis;
import org.ent4j.access.analysis.AnalysisSettings;
import org.ent4j.access.analysis.Finding;
import org.ent4j.access.json.UsersJson;
import org.ent4j.access.rule.RuleId;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent access lint}: what is dead, superfluous, too broad, impossible, unusual or stale. */
@Command(name = "lint", resourceBundle = "org.ent4j.examples.cli.usage")
final class AccessLintCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--no-grid", descriptionKey = "access.no-grid")
    private boolean withoutGrid;

    @Override
    public Integer call() {
        var input = access.input(output);
        var findings = analysis(input).findings();
        var isClean = findings.stream().noneMatch(finding -> finding.severity().compareTo(Severity.WARNING) >= 0);
        return output.answer(input.answer(isClean, json(input, findings), lines(findings)));
    }

    private Analysis analysis(AccessInput input) {
        var settings = withoutGrid ? AnalysisSettings.USUAL.withoutGrid() : AnalysisSettings.USUAL;
        var snapshot = input.snapshot();
        return input.people()
                .map(file -> UsersJson.read(file).rows())
                .map(users -> Analysis.of(snapshot, settings, users::stream))
                .orElseGet(() -> Analysis.of(snapshot.rights(), snapshot.day(), settings));
    }

    private static Map<String, Object> json(AccessInput input, List<Finding> findings) {
        var json = new LinkedHashMap<String, Object>();
        json.put("day", input.snapshot().day().toString());
        json.put("findings", findings.stream().map(AccessLintCommand::json).toList());
        json.put("issues", IssueView.json(input.issues()));
        return json;
    }

    private static Map<String, Object> json(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("check", finding.check().id());
        json.put("severity", finding.severity().name());
        json.put("code", finding.code());
        json.put("rules", finding.rules().stream().map(RuleId::value).toList());
        json.put("fr", Messages.render(finding, Lang.FR));
        json.put("en", Messages.render(finding, Lang.EN));
        return json;
    }

    private List<String> lines(List<Finding> findings) {
        var lines = new ArrayList<String>();
        lines.add(output.in("%d constat(s)", "%d finding(s)").formatted(findings.size()));
        findings.forEach(finding -> lines.add("  %s %s : %s"
                .formatted(
                        word(finding.severity()).in(output.lang()).toLowerCase(Locale.ROOT),
                        finding.check().id(),
                        Messages.render(finding, output.lang()))));
        return lines;
    }

    private static Label word(Severity severity) {
        return severity == Severity.INFO ? Label.of("info", "info") : Label.of("attention", "warning");
    }
}
