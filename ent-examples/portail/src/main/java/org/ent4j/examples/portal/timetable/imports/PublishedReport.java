package org.ent4j.examples.portal.timetable.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.TimetablePlan;

/** What is kept of an import by hand, beside what is kept of those that nobody attends. */
record PublishedReport(ReadDraft draft, TimetablePlan plan, Published published, Instant at) {

    ImportReport report() {
        return ImportReport.builder()
                .file(draft.name())
                .at(at)
                .outcome(published.isNew() ? ImportOutcome.PUBLISHED : ImportOutcome.UNCHANGED)
                .uai(draft.file().uai())
                .year(draft.file().year())
                .source(draft.file().source())
                .publication(Optional.of(published.publication().number()))
                .lessons(draft.file().lessons().size())
                .rejected((int) draft.read().rejected())
                .unknown(plan.open().size())
                .changes(ImportReport.Counts.of(published.changes()))
                .addAllLines(lines())
                .build();
    }

    private List<ReportLine> lines() {
        var where = SourceLocation.of(draft.name());
        var remarks = published.remarks().stream().map(remark -> Issue.info(where, remark));
        return Stream.concat(draft.read().issues().stream(), remarks)
                .sorted(Issue.WORST_FIRST)
                .limit(ImportReport.MOST_LINES)
                .map(ReportLine::of)
                .toList();
    }
}
