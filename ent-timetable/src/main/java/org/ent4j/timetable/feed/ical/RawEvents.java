package org.ent4j.timetable.feed.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.issue.SourceLocation;

/** Gathers the events of a calendar from its lines, of which only those are kept that an event is made of. */
final class RawEvents {

    static final int MOST = 100_000;
    /** Ten lines for each event; most events have fewer. */
    private static final int MOST_LINES = 1_000_000;

    private static final String BEGIN = "BEGIN";
    private static final String END = "END";
    private static final String EVENT = "VEVENT";
    private static final String CALENDAR = "VCALENDAR";
    private static final Set<String> KEPT = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "SEQUENCE",
            "STATUS",
            "SUMMARY",
            "DESCRIPTION",
            "LOCATION");

    private final FeedSource source;
    private final RowCount count = new RowCount(MOST_LINES, CalendarText.EXPECTED);
    private final List<RawEvent> events = new ArrayList<>();
    private final List<ContentLine> own = new ArrayList<>();
    private boolean isStarted;
    private boolean isEnded;
    private boolean isInEvent;
    private int firstLine;
    private int depth;

    RawEvents(FeedSource source) {
        this.source = source;
    }

    /** @throws FeedRefused when it is no calendar, there are too many events, or one does not end */
    void add(ContentLine line) {
        if (!isStarted && !line.is(BEGIN, CALENDAR)) {
            throw CalendarText.refused(source, new ICalendarDefect.NotCalendar());
        }
        isStarted = true;
        isEnded = line.is(END, CALENDAR);
        if (isInEvent) {
            inside(line);
        } else if (line.is(BEGIN, EVENT)) {
            isInEvent = true;
            firstLine = line.line();
            depth = 0;
        }
    }

    private void inside(ContentLine line) {
        if (line.is(BEGIN, EVENT)) {
            throw CalendarText.refused(source, new ICalendarDefect.Cut());
        }
        if (line.is(END, EVENT)) {
            end();
            return;
        }
        depth += line.name().equals(BEGIN) ? 1 : 0;
        if (depth == 0 && KEPT.contains(line.name())) {
            count.add(SourceLocation.of(source.name(), line.line()));
            own.add(line);
        }
        depth -= line.name().equals(END) && depth > 0 ? 1 : 0;
    }

    private void end() {
        isInEvent = false;
        events.add(RawEvent.of(own, SourceLocation.of(source.name(), firstLine)));
        own.clear();
        if (events.size() > MOST) {
            throw CalendarText.refused(source, new ICalendarDefect.TooMany(MOST));
        }
    }

    /** @throws FeedRefused when the calendar did not end */
    List<RawEvent> list() {
        if (!isStarted) {
            throw CalendarText.refused(source, new ICalendarDefect.NotCalendar());
        }
        if (isInEvent || !isEnded) {
            throw CalendarText.refused(source, new ICalendarDefect.Cut());
        }
        return events;
    }
}
