package org.ent4j.timetable.feed.ical;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** The text of a calendar, in UTF-8 or else in windows-1252, within bounds; a line that says nothing is passed over. */
final class CalendarText {

    static final Label EXPECTED = Label.of("un calendrier iCalendar", "an iCalendar calendar");

    private CalendarText() {}

    /**
     * The events of a calendar.
     *
     * @param issues hears when its encoding is a guess
     * @throws FeedRefused when it is no whole calendar
     */
    static List<RawEvent> events(FeedSource source, FeedLimits limits, Consumer<Issue> issues) {
        var bytes = bytes(source, limits);
        var charset = UnfoldedLines.charset(bytes);
        if (charset.equals(UnfoldedLines.SINGLE_BYTES)) {
            issues.accept(
                    Issue.info(SourceLocation.of(source.name()), new ICalendarDefect.AssumedEncoding(charset.name())));
        }
        var events = new RawEvents(source);
        for (var lines = new UnfoldedLines(bytes); lines.next(); ) {
            if (lines.length() > limits.text()) {
                throw refused(source, new FeedRefusal.TextTooLong(limits.text(), EXPECTED));
            }
            ContentLine.parse(lines.number(), lines.text(charset).replace("\ufeff", ""))
                    .filter(line -> !line.name().isEmpty())
                    .ifPresent(events::add);
        }
        return events.list();
    }

    private static byte[] bytes(FeedSource source, FeedLimits limits) {
        try (var in = source.open()) {
            var most = (int) Math.min(Integer.MAX_VALUE - 8, limits.bytes());
            var bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw refused(source, new FeedRefusal.TooBig(limits.bytes(), EXPECTED));
            }
            return bytes;
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw refused(source, new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            throw refused(
                    source, new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    static FeedRefused refused(FeedSource source, Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(source.name()), reason));
    }
}
