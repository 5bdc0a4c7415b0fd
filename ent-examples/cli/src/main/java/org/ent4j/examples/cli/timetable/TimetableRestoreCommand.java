package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.SchoolTimetable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable restore}: puts an earlier publication in force again, as a new one; lists them without a number. */
@Command(name = "restore", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableRestoreCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Mixin
    private final WhenOptions policy = new WhenOptions();

    @Option(names = "--number", paramLabel = "1", descriptionKey = "restore.number")
    private @Nullable Integer number;

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var timetable = school.school(opened);
            return output.answer(number == null ? history(timetable) : restore(timetable, number));
        }
    }

    private Answer history(SchoolTimetable timetable) {
        var entries = timetable.timetables().history(timetable.structure(), timetable.year());
        var lines = new ArrayList<String>();
        entries.forEach(each -> lines.add(
                output.in("  n° %d : %s, %d cours, publiée le %s", "  no. %d: %s, %d lessons, published on %s")
                        .formatted(each.number(), each.source(), each.lessons(), each.at())));
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "publications",
                entries.stream()
                        .map(each -> {
                            var entry = new LinkedHashMap<String, Object>();
                            entry.put("number", each.number());
                            entry.put("source", each.source());
                            entry.put("lessons", each.lessons());
                            entry.put("at", each.at().toString());
                            return entry;
                        })
                        .toList());
        return Answer.done(json, lines);
    }

    private Answer restore(SchoolTimetable timetable, int earlier) {
        var published = timetable
                .timetables()
                .restore(timetable.structure(), timetable.year(), earlier, policy.at(), policy.policy());
        return Answer.of(
                published.isRight(), PublishedView.json(published), PublishedView.lines(published, output.lang()));
    }
}
