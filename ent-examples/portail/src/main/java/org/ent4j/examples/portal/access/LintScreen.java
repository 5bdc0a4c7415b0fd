package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.access.analysis.Check;
import org.ent4j.access.analysis.Finding;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.issue.Severity;

/** Looks the rights over: dead rules, superfluous ones, too broad ones, groups that do not hold whom they should (A4). */
final class LintScreen {

    private final RuleWording wording;

    @Inject
    LintScreen(RuleWording wording) {
        this.wording = wording;
    }

    Answer show(Visit visit) {
        var view = new SchoolView(visit);
        var findings = new Findings(view, wording.of(view));
        var byCheck = findings.all().stream()
                .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.toList()));
        var sections = byCheck.entrySet().stream()
                .map(each -> section(visit, each.getKey(), each.getValue(), findings))
                .toList();
        return Answer.page(
                visit.in("Vérification des droits", "Rights looked over"), "access/lint", new LintPage(sections));
    }

    private static LintPage.Section section(Visit visit, Check check, List<Finding> some, Findings findings) {
        return new LintPage.Section(
                visit.words().of(check.label()),
                check.severity() != Severity.INFO,
                some.stream().map(findings::found).toList());
    }
}
