package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.source.SourceTimetable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable import}: deposits a timetable and shows how it would be reconciled; publishes nothing. */
@Command(name = "import", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableImportCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final TimetableFilesOptions options = new TimetableFilesOptions();

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "expected-uai")
    private @Nullable Uai uai;

    @Option(names = "--year", paramLabel = "2026", converter = YearConverter.class, descriptionKey = "year")
    private @Nullable SchoolYear year;

    @Override
    public Integer call() {
        if (options.isEmpty()) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "ent timetable import : donnez --edt, --edt-container, --emp-sts avec --sts-emp, --udt,"
                                    + " --exp-cours, --csv ou --ics",
                            "ent timetable import: give --edt, --edt-container, --emp-sts with --sts-emp, --udt,"
                                    + " --exp-cours, --csv or --ics"));
        }
        var files = options.files(Optional.ofNullable(uai), Optional.ofNullable(year));
        try (var opened = data.open()) {
            var imported = guarded(files, opened);
            var timetable = imported.rows().get(0);
            opened.deposits().put(new SchoolYearKey(timetable.uai(), timetable.year()), files);
            var school = new SchoolTimetable(opened, imported);
            var answer = answer(imported, school);
            opened.keep();
            return output.answer(answer);
        }
    }

    private Imported<SourceTimetable> guarded(TimetableFiles files, FolderData opened) {
        var imported = files.read(SchoolTimetable.labelDecisions(opened));
        imported.fatal().ifPresent(fatal -> {
            throw Unusable.of(fatal);
        });
        var timetable = imported.rows().get(0);
        var where = SourceLocation.of(files.name());
        Optional.ofNullable(uai)
                .<Guards.Refusal>flatMap(expected -> Guards.structure(expected, timetable.uai()))
                .or(() -> Optional.ofNullable(year).flatMap(expected -> Guards.year(expected, timetable.year())))
                .ifPresent(why -> {
                    throw Unusable.of(Issue.fatal(where, why));
                });
        return imported;
    }

    private Answer answer(Imported<SourceTimetable> imported, SchoolTimetable school) {
        var plan = school.plan(false);
        var timetable = plan.timetable();
        var json = new LinkedHashMap<String, Object>();
        json.put("uai", timetable.uai().value());
        json.put("year", timetable.year().toString());
        json.put("source", timetable.source());
        json.put("lessons", timetable.lessons().size());
        json.put("reconciled", PlanView.counts(plan));
        json.put("labels", LabelsView.json(school.labels()));
        json.put("issues", IssueView.json(imported.issues()));
        var lines = new ArrayList<String>();
        lines.add(output.in("Emploi du temps %s de %s, %s : %d cours", "Timetable %s of %s, %s: %d lessons")
                .formatted(
                        timetable.source(),
                        timetable.uai(),
                        timetable.year(),
                        timetable.lessons().size()));
        lines.addAll(PlanView.summary(plan, output.lang()));
        lines.addAll(LabelsView.lines(school.labels(), output.lang()));
        lines.addAll(IssueView.lines(imported.issues(), output.lang()));
        return Answer.of(imported.isComplete(), json, lines);
    }
}
