package org.ent4j.timetable.jooq;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;
import org.ent4j.timetable.jooq.generated.tables.records.TtImportReportLineRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtImportReportRecord;

/** A report as rows, and back. */
final class ImportReportRows {

    private ImportReportRows() {}

    static TtImportReportRecord row(ImportReport report) {
        var row = new TtImportReportRecord();
        row.setFileName(report.file());
        row.setEndedAt(report.at().atOffset(ZoneOffset.UTC));
        row.setOutcome(report.outcome().name());
        report.uai().ifPresent(uai -> row.setUai(uai.value()));
        report.year().ifPresent(year -> row.setSchoolYear(year.start()));
        report.source().ifPresent(row::setSource);
        report.publication().ifPresent(row::setPublication);
        row.setLessons(report.lessons());
        row.setRejected(report.rejected());
        row.setUnknownItems(report.unknown());
        row.setAdded(report.changes().added());
        row.setMoved(report.changes().moved());
        row.setChanged(report.changes().changed());
        row.setCancelled(report.changes().cancelled());
        return row;
    }

    static List<TtImportReportLineRecord> lines(long id, ImportReport report) {
        var rows = new ArrayList<TtImportReportLineRecord>();
        for (var line : report.lines()) {
            rows.add(new TtImportReportLineRecord(
                    id,
                    rows.size() + 1,
                    line.severity().name(),
                    line.code(),
                    line.where().file(),
                    line.where().line(),
                    line.where().element(),
                    line.text().fr(),
                    line.text().en()));
        }
        return rows;
    }

    static ImportReport read(TtImportReportRecord row, List<TtImportReportLineRecord> lines) {
        return ImportReport.builder()
                .file(row.getFileName())
                .at(row.getEndedAt().toInstant())
                .outcome(ImportOutcome.valueOf(row.getOutcome()))
                .uai(Optional.ofNullable(row.getUai()).map(Uai::new))
                .year(Optional.ofNullable(row.getSchoolYear()).map(SchoolYear::new))
                .source(Optional.ofNullable(row.getSource()))
                .publication(Optional.ofNullable(row.getPublication()))
                .lessons(row.getLessons())
                .rejected(row.getRejected())
                .unknown(row.getUnknownItems())
                .changes(new ImportReport.Counts(row.getAdded(), row.getMoved(), row.getChanged(), row.getCancelled()))
                .addAllLines(lines.stream().map(ImportReportRows::line).toList())
                .build();
    }

    private static ReportLine line(TtImportReportLineRecord row) {
        return new ReportLine(
                Severity.valueOf(row.getSeverity()),
                new SourceLocation(row.getFileName(), row.getLine(), row.getElement()),
                row.getCode(),
                Label.of(row.getTextFr(), row.getTextEn()));
    }
}
