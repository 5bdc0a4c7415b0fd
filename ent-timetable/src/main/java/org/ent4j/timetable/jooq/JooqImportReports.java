package org.ent4j.timetable.jooq;

import static org.ent4j.timetable.jooq.generated.Tables.TT_IMPORT_REPORT;
import static org.ent4j.timetable.jooq.generated.Tables.TT_IMPORT_REPORT_LINE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.jooq.generated.tables.records.TtImportReportLineRecord;
import org.ent4j.timetable.jooq.generated.tables.records.TtImportReportRecord;
import org.ent4j.timetable.spi.ImportReports;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Rows are only ever added. */
final class JooqImportReports implements ImportReports {

    private final DSLContext database;

    JooqImportReports(DSLContext database) {
        this.database = database;
    }

    @Override
    public void add(ImportReport report) {
        database.transaction(transaction -> {
            var in = transaction.dsl();
            var id = in.insertInto(TT_IMPORT_REPORT)
                    .set(ImportReportRows.row(report))
                    .returningResult(TT_IMPORT_REPORT.ID)
                    .fetchSingle()
                    .value1();
            in.batchInsert(ImportReportRows.lines(id, report)).execute();
        });
    }

    @Override
    public List<ImportReport> latest(Optional<Uai> school, int most) {
        return database.transactionResult(transaction -> read(transaction.dsl(), school, most));
    }

    private static List<ImportReport> read(DSLContext in, Optional<Uai> school, int most) {
        Result<TtImportReportRecord> reports = in.selectFrom(TT_IMPORT_REPORT)
                .where(school.map(uai -> TT_IMPORT_REPORT.UAI.eq(uai.value())).orElse(DSL.noCondition()))
                .orderBy(TT_IMPORT_REPORT.ENDED_AT.desc(), TT_IMPORT_REPORT.ID.desc())
                .limit(most)
                .fetch();
        Map<Long, Result<TtImportReportLineRecord>> lines = in.selectFrom(TT_IMPORT_REPORT_LINE)
                .where(TT_IMPORT_REPORT_LINE.REPORT.in(reports.getValues(TT_IMPORT_REPORT.ID)))
                .orderBy(TT_IMPORT_REPORT_LINE.REPORT, TT_IMPORT_REPORT_LINE.RANK)
                .fetchGroups(TT_IMPORT_REPORT_LINE.REPORT);
        return reports.map(
                row -> ImportReportRows.read(row, lines.containsKey(row.getId()) ? lines.get(row.getId()) : List.of()));
    }
}
