package org.ent4j.examples.cli.rentree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.source.SourceTimetable;

/** The rentrée of one school: guards first, then the directory, then the timetable; nothing is written before. */
final class Rentree {

    private final FolderData data;
    private final Clock clock;

    Rentree(FolderData data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    RentreeReport run(RentreeInput input) {
        var guards = new RentreeGuards(input);
        var timetable = input.files().isEmpty()
                ? Optional.<Imported<SourceTimetable>>empty()
                : Optional.of(guards.timetable(SchoolTimetable.labelDecisions(data)));
        guards.directory(data, timetable.map(read -> read.rows().get(0).uai()));
        var imports = input.feeds().stream().map(this::importDirectory).toList();
        var published = timetable.map(read -> publish(input, read));
        data.keep();
        return new RentreeReport(
                data.folder(),
                timetable.map(read -> read.rows().get(0)),
                imports,
                published,
                issues(timetable, imports));
    }

    private ImportPlan importDirectory(DirectoryFeed feed) {
        var plan = data.directory()
                .plan(feed, ImportPolicy.usual(LocalDate.now(clock)))
                .getOrElseThrow(Refusals::unusable);
        return data.directory().apply(plan).getOrElseThrow(Refusals::unusable);
    }

    private SchoolTimetable.Outcome publish(RentreeInput input, Imported<SourceTimetable> read) {
        var timetable = read.rows().get(0);
        var key = new SchoolYearKey(timetable.uai(), timetable.year());
        data.deposits().put(key, input.files());
        return new SchoolTimetable(data, read).publish(input.createMissing(), clock.instant());
    }

    private static List<Issue> issues(Optional<Imported<SourceTimetable>> timetable, List<ImportPlan> imports) {
        var issues = new ArrayList<Issue>();
        imports.forEach(plan -> issues.addAll(plan.issues()));
        timetable.ifPresent(read -> issues.addAll(read.issues()));
        return issues;
    }
}
