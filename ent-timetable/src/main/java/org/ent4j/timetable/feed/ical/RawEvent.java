package org.ent4j.timetable.feed.ical;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.issue.SourceLocation;

/** A {@code VEVENT} as written, without the components inside of it. */
record RawEvent(List<ContentLine> lines, SourceLocation where) {

    RawEvent {
        lines = List.copyOf(lines);
    }

    /** @param begin where its first line is */
    static RawEvent of(List<ContentLine> lines, SourceLocation begin) {
        var event = new RawEvent(lines, begin);
        return new RawEvent(event.lines, begin.element(event.text("UID")));
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
