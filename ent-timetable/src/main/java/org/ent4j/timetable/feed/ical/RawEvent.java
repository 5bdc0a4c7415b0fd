package org.ent4j.timetable.feed.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.SourceLocation;

/** A {@code VEVENT} as written, without the components inside of it. */
record RawEvent(List<ContentLine> lines, SourceLocation where) {

    static final int MOST = 100_000;

    RawEvent {
        lines = List.copyOf(lines);
    }

    /** @throws FeedRefused when there are too many of them, or one does not end */
    static List<RawEvent> all(FeedSource source, List<ContentLine> lines) {
        var events = new ArrayList<RawEvent>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).is("BEGIN", "VEVENT")) {
                var end = end(source, lines, i);
                events.add(read(source, lines.subList(i + 1, end), lines.get(i).line()));
                i = end;
            }
            if (events.size() > MOST) {
                throw CalendarText.refused(source, new ICalendarDefect.TooMany(MOST));
            }
        }
        return events;
    }

    private static int end(FeedSource source, List<ContentLine> lines, int begin) {
        for (var i = begin + 1; i < lines.size(); i++) {
            if (lines.get(i).is("END", "VEVENT")) {
                return i;
            }
            if (lines.get(i).is("BEGIN", "VEVENT")) {
                break;
            }
        }
        throw CalendarText.refused(source, new ICalendarDefect.Cut());
    }

    private static RawEvent read(FeedSource source, List<ContentLine> inside, int line) {
        var own = new ArrayList<ContentLine>();
        var depth = 0;
        for (var each : inside) {
            depth += each.name().equals("BEGIN") ? 1 : 0;
            if (depth == 0) {
                own.add(each);
            }
            depth -= each.name().equals("END") && depth > 0 ? 1 : 0;
        }
        var where = SourceLocation.of(source.name(), line);
        var event = new RawEvent(own, where);
        return new RawEvent(own, where.element(event.text("UID")));
    }

    Optional<ContentLine> find(String name) {
        return all(name).findFirst();
    }

    Stream<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name));
    }

    /** The text of the property, or "". */
    String text(String name) {
        return find(name).map(ContentLine::text).orElse("");
    }

    boolean isCancelled() {
        return text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    int sequence() {
        try {
            return Integer.parseInt(text("SEQUENCE"));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
