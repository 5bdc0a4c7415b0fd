package org.ent4j.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.automation.AutomationReason;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.ReportLine;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.source.SourceTimetable;

/** What is known of an import before its end. */
final class ReportDraft {

    private final Deposit deposit;
    private final Instant at;
    private final List<Issue> issues = new ArrayList<>();
    private Optional<SourceTimetable> file = Optional.empty();
    private int rejected;
    private List<Issue> unknown = List.of();

    ReportDraft(Deposit deposit, Instant at) {
        this.deposit = deposit;
        this.at = at;
    }

    void read(Imported<SourceTimetable> read) {
        read.issues().stream().filter(issue -> !issue.isFatal()).forEach(issues::add);
        rejected = (int) read.rejected();
        file = read.rows().stream().findFirst();
    }

    /** One for each item. */
    void unknown(List<Issue> items) {
        unknown = items;
    }

    ImportReport ended(ImportOutcome outcome, Issue why) {
        issues.add(why);
        return report(outcome, Optional.empty());
    }

    ImportReport published(Published published) {
        var where = SourceLocation.of(deposit.file().name());
        published.remarks().forEach(remark -> issues.add(Issue.info(where, remark)));
        var outcome = published.isNew() ? ImportOutcome.PUBLISHED : ImportOutcome.UNCHANGED;
        return report(outcome, Optional.of(published));
    }

    private ImportReport report(ImportOutcome outcome, Optional<Published> published) {
        return ImportReport.builder()
                .file(deposit.file().name())
                .at(at)
                .outcome(outcome)
                .uai(deposit.uai())
                .year(file.map(SourceTimetable::year))
                .source(file.map(SourceTimetable::source))
                .publication(published.map(each -> each.publication().number()))
                .lessons(file.map(each -> each.lessons().size()).orElse(0))
                .rejected(rejected)
                .unknown(unknown.size())
                .changes(published
                        .map(Published::changes)
                        .map(ImportReport.Counts::of)
                        .orElse(ImportReport.Counts.NONE))
                .addAllLines(lines())
                .build();
    }

    private List<ReportLine> lines() {
        var most = ImportReport.MOST_LINES;
        var lines = Stream.concat(issues.stream(), unknown.stream())
                .sorted(Issue.WORST_FIRST)
                .map(ReportLine::of)
                .toList();
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        var more = new AutomationReason.More(lines.size() - kept.size());
        kept.add(ReportLine.of(Issue.info(SourceLocation.of(deposit.file().name()), more)));
        return kept;
    }
}
