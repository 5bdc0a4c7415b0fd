package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;

/** <i>Bilans d'import</i>: what went in, what did not, and why. */
final class ReportsScreen {

    private static final int REPORTS = 10;

    private final PortalData data;

    @Inject
    ReportsScreen(PortalData data) {
        this.data = data;
    }

    Answer show(Visit visit) {
        var reports = visit.school().structure().uai().map(this::of).orElse(List.of());
        return Answer.page(
                visit.in("Bilans d'import", "Import reports"),
                "timetable/imports/reports",
                new ReportsPage(reports.stream()
                        .map(each -> report(each, visit.words()))
                        .toList()));
    }

    private List<ImportReport> of(Uai school) {
        return data.importReports().latest(Optional.of(school), REPORTS);
    }

    private static ReportsPage.Report report(ImportReport report, Words words) {
        return new ReportsPage.Report(
                report.file(),
                words.moment(report.at()),
                words.of(report.outcome().label()),
                tone(report.outcome()),
                report.outcome().isInForce() ? figures(report, words) : "",
                report.lines().stream()
                        .limit(IssueLines.SHOWN)
                        .map(line -> line(line, words))
                        .toList(),
                Math.max(0, report.lines().size() - IssueLines.SHOWN));
    }

    private static String tone(ImportOutcome outcome) {
        return switch (outcome) {
            case PUBLISHED -> "good";
            case UNCHANGED -> "note";
            case BY_HAND, STOPPED -> "wait";
            case REFUSED -> "bad";
        };
    }

    private static String figures(ImportReport report, Words words) {
        var changes = report.changes();
        return words.in(
                        "Publication n° %d : %s, %s, %s ; ajoutés : %d, déplacés : %d, modifiés : %d, annulés : %d",
                        "Publication no. %d: %s, %s, %s; added: %d, moved: %d, changed: %d, cancelled: %d")
                .formatted(
                        report.publication().orElse(0),
                        words.count(report.lessons(), "cours lu", "cours lus", "lesson read", "lessons read"),
                        words.count(
                                report.rejected(), "ligne rejetée", "lignes rejetées", "row rejected", "rows rejected"),
                        words.count(
                                report.unknown(),
                                "élément sans correspondance",
                                "éléments sans correspondance",
                                "item without counterpart",
                                "items without counterpart"),
                        changes.added(),
                        changes.moved(),
                        changes.changed(),
                        changes.cancelled());
    }

    private static ImportPage.IssueLine line(ReportLine line, Words words) {
        return new ImportPage.IssueLine(
                IssueLines.severity(line.severity(), words),
                IssueLines.tone(line.severity()),
                line.where() + " : " + words.of(line.text()));
    }
}
