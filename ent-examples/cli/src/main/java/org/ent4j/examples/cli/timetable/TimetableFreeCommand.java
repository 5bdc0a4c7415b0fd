package org.ent4j.examples.cli.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.TimeConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.occupancy.Occupancy;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable free}: the rooms and the teachers whom no lesson has at some time of some day. */
@Command(name = "free", resourceBundle = "org.ent4j.examples.cli.usage")
@SuppressWarnings("NullAway.Init") // required: picocli sets them
final class TimetableFreeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOption school = new SchoolOption();

    @Option(
            names = "--day",
            required = true,
            paramLabel = "2026-09-15",
            converter = DayConverter.class,
            descriptionKey = "free.day")
    private LocalDate day;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "10:30",
            converter = TimeConverter.class,
            descriptionKey = "free.from")
    private LocalTime from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "11:25",
            converter = TimeConverter.class,
            descriptionKey = "free.to")
    private LocalTime to;

    @Override
    public Integer call() {
        var hours = hours();
        try (var opened = school.open()) {
            var publication = school.published(opened);
            var occupancy = Occupancy.of(publication);
            var rooms = labels(occupancy.free(ItemKind.ROOM, day, hours));
            var teachers = labels(occupancy.free(ItemKind.TEACHER, day, hours));
            var json = new LinkedHashMap<String, Object>();
            json.put("day", day.toString());
            json.put("start", from.toString());
            json.put("end", to.toString());
            json.put("lessons", lessons(publication));
            json.put("rooms", rooms);
            json.put("teachers", teachers);
            return output.answer(Answer.done(json, lines(rooms, teachers, lessons(publication))));
        }
    }

    private TimeRange hours() {
        if (!from.isBefore(to)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--from %s --to %s : la fin doit venir après le début".formatted(from, to),
                            "--from %s --to %s: the end must come after the start".formatted(from, to)));
        }
        return new TimeRange(from, to);
    }

    private long lessons(Publication publication) {
        return publication
                .occurrences()
                .filter(occurrence -> occurrence.key().date().equals(day))
                .count();
    }

    private static List<String> labels(List<PublishedItem> items) {
        return items.stream().map(PublishedItem::label).toList();
    }

    private List<String> lines(List<String> rooms, List<String> teachers, long lessons) {
        var lines = new ArrayList<String>();
        if (lessons == 0) {
            lines.add(output.in("aucun cours ce jour-là : tout est libre", "no lesson on that day: all is free"));
        }
        section(lines, output.in("Salles libres", "Free rooms"), rooms);
        section(lines, output.in("Enseignants libres", "Free teachers"), teachers);
        return lines;
    }

    private static void section(List<String> lines, String title, List<String> labels) {
        lines.add("%s : %d".formatted(title, labels.size()));
        labels.forEach(label -> lines.add("  " + label));
    }
}
