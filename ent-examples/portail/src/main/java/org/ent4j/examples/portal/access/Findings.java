package org.ent4j.examples.portal.access;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.analysis.Analysis;
import org.ent4j.access.analysis.AnalysisSettings;
import org.ent4j.access.analysis.Finding;
import org.ent4j.access.analysis.GroupFinding;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.model.id.PersonId;

/** What the analysis of the access module finds, of the rules and groups of the school. */
record Findings(SchoolView view, RuleWords words) {

    /** The default grid names the services of another portal. */
    private static final AnalysisSettings SETTINGS = AnalysisSettings.USUAL.withoutGrid();

    List<Finding> all() {
        return of(view.snapshot()).filter(this::concerns).toList();
    }

    /** Those that a change brings about. */
    List<LintPage.Found> brought(AccessSnapshot proposed) {
        var before = of(view.snapshot()).toList();
        return of(proposed)
                .filter(each -> !before.contains(each))
                .map(each -> found(each, proposed.rights()))
                .toList();
    }

    private static Stream<Finding> of(AccessSnapshot snapshot) {
        return Analysis.of(snapshot, SETTINGS).findings().stream();
    }

    private boolean concerns(Finding finding) {
        var rules = view.rights().rules();
        return finding.rules().stream()
                .flatMap(rule -> Optional.ofNullable(rules.get(rule)).stream())
                .allMatch(view::concerns);
    }

    LintPage.Found found(Finding finding) {
        return found(finding, view.rights());
    }

    private LintPage.Found found(Finding finding, Rights rights) {
        return new LintPage.Found(
                sentence(finding, rights),
                finding.rules().stream()
                        .flatMap(rule -> Optional.ofNullable(rights.rules().get(rule)).stream())
                        .map(this::concerned)
                        .toList());
    }

    /** With what rules give instead of their ids, the longest first: one may begin like another. */
    private String sentence(Finding finding, Rights rights) {
        return finding.rules().stream()
                .flatMap(id -> Optional.ofNullable(rights.rules().get(id)).stream())
                .sorted(Comparator.comparing(
                                (AccessRule rule) -> rule.id().value().length())
                        .reversed())
                .reduce(view.visit().words().of(named(finding)), this::withWords, (one, other) -> other);
    }

    private String withWords(String sentence, AccessRule rule) {
        return sentence.replace(rule.id().value(), words.role(rule.service(), rule.role()));
    }

    private LintPage.Concerned concerned(AccessRule rule) {
        return new LintPage.Concerned(words.rule(rule), "/droits/services/" + rule.service());
    }

    /** The same, with names of people instead of their keys. */
    private Finding named(Finding finding) {
        return finding instanceof GroupFinding.StaleGroup stale
                ? new GroupFinding.StaleGroup(
                        stale.group(),
                        stale.label(),
                        stale.symptom(),
                        stale.meaning(),
                        stale.total(),
                        stale.people().stream()
                                .map(view::name)
                                .map(PersonId::new)
                                .toList(),
                        stale.rules())
                : finding;
    }
}
