package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.DirectoryHostItems;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.Today;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.check.Clashes;
import org.ent4j.timetable.check.ServiceCheck;
import org.ent4j.timetable.check.TemporalCheck;
import org.ent4j.timetable.check.TemporalRemark;
import org.ent4j.timetable.publication.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable conflicts}: who and what is wanted twice, hours that are not the school's, services and lessons. */
@Command(name = "conflicts", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableConflictsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Option(names = "--slots", paramLabel = "08:30-09:25,09:25-10:20", descriptionKey = "conflicts.slots")
    private @Nullable String slots;

    @Option(names = "--days", paramLabel = "5", defaultValue = "5", descriptionKey = "conflicts.days")
    private int days;

    @Option(names = "--from", paramLabel = "2026-09-01", descriptionKey = "conflicts.from")
    private @Nullable LocalDate from;

    @Override
    public Integer call() {
        try (var opened = school.open()) {
            var day = from == null ? Today.inFrance() : from;
            return output.answer(answer(opened, school.published(opened).from(day)));
        }
    }

    private Answer answer(FolderData opened, Publication publication) {
        var clashes = Clashes.of(publication);
        var remarks = temporal(publication);
        var directory = new DirectoryHostItems(opened.directory()).school(publication.structure());
        var gaps = ServiceCheck.of(publication, directory.items(), directory.ties());
        var json = new LinkedHashMap<String, Object>();
        json.put("clashes", clashes.stream().map(ReasonView::clash).toList());
        json.put("hours", remarks.stream().map(ReasonView::json).toList());
        json.put("services", gaps.stream().map(ReasonView::json).toList());
        var lines = new ArrayList<String>();
        section(lines, output.in("Conflits", "Clashes"), clashes);
        section(lines, output.in("Horaires", "Hours"), remarks);
        section(lines, output.in("Services", "Services"), gaps);
        return Answer.of(clashes.isEmpty() && remarks.isEmpty(), json, lines);
    }

    private List<TemporalRemark> temporal(Publication publication) {
        return Optional.ofNullable(slots)
                .map(text -> SlotsText.grid(text, days))
                .map(grid -> TemporalCheck.of(publication, grid, day -> true))
                .orElseGet(List::of);
    }

    private void section(List<String> lines, String title, List<? extends Reason> of) {
        lines.add("%s : %d".formatted(title, of.size()));
        of.forEach(each -> lines.add("  " + Messages.render(each, output.lang())));
    }
}
