package org.ent4j.timetable.feed.edt;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.SourceGrid;

/** {@code GrilleHoraire}: the open days, and the hours of each place, which are those of its labels. */
final class GridSection {

    private static final String COUNT = "NombrePlacesParJour";
    private static final String MINUTES = "DureePlace";

    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final NavigableMap<Integer, TimeRange> places = new TreeMap<>();

    void read(EdtFile file) {
        file.knows(COUNT, MINUTES);
        var row = file.row("");
        var count = file.attribute(COUNT);
        var minutes = file.attribute(MINUTES);
        file.children(Map.of(
                "JoursOuvres", () -> file.children(Map.of("Jour", () -> readDay(file))),
                "PlacesParJour", () -> file.children(Map.of("Place", () -> readPlace(file)))));
        var lengths = places.values().stream()
                .map(hours -> hours.duration().toMinutes())
                .distinct()
                .sorted()
                .toList();
        if (differs(count, List.of(places.size())) || differs(minutes, lengths)) {
            file.add(Issue.info(
                    row, new EdtDefect.OtherGrid(count.orElse("?"), minutes.orElse("?"), places.size(), lengths)));
        }
    }

    private static boolean differs(Optional<String> announced, List<? extends Number> found) {
        return announced
                .filter(text -> found.stream().anyMatch(number -> !text.equals(number.toString())))
                .isPresent();
    }

    private void readDay(EdtFile file) {
        var row = file.row("");
        var text = file.content();
        FeedValues.number(text)
                .flatMap(FeedValues::dayOfWeek)
                .ifPresentOrElse(days::add, () -> file.warn(row, new EdtDefect.BadValue("Jour", text)));
    }

    private void readPlace(EdtFile file) {
        file.knows("Numero", "LibelleHeureDebut", "LibelleHeureFin");
        var number = file.text("Numero");
        var start = file.text("LibelleHeureDebut");
        var end = file.text("LibelleHeureFin");
        var row = file.row(number);
        hours(start, end)
                .flatMap(hours -> FeedValues.number(number).filter(n -> places.putIfAbsent(n, hours) == null))
                .ifPresentOrElse(n -> {}, () -> file.error(row, new EdtDefect.BadPlace(number, start, end)));
    }

    private static Optional<TimeRange> hours(String start, String end) {
        return FeedValues.time(start)
                .flatMap(from -> FeedValues.time(end).filter(from::isBefore).map(to -> new TimeRange(from, to)));
    }

    /** From the start of the first place to the end of the last; nothing when one of them is not in the grid. */
    Optional<TimeRange> hours(int firstPlace, int count) {
        var first = Optional.ofNullable(places.get(firstPlace));
        var last = Optional.ofNullable(places.get(firstPlace + count - 1));
        return first.filter(from -> count > 0)
                .flatMap(from -> last.filter(to -> from.start().isBefore(to.end()))
                        .map(to -> new TimeRange(from.start(), to.end())));
    }

    /** The grid opens the day; one that opens none is believed to open all. */
    boolean opens(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    int size() {
        return places.size();
    }

    SourceGrid grid() {
        return new SourceGrid(days, List.copyOf(places.values()));
    }
}
