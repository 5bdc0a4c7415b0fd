package org.ent4j.timetable.feed.ical;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** The lines of a calendar, in UTF-8 or else in windows-1252, within bounds; a line that says nothing is passed over. */
final class CalendarText {

    private static final Label EXPECTED = Label.of("un calendrier iCalendar", "an iCalendar calendar");
    private static final Charset SINGLE_BYTES = Charset.forName("windows-1252");

    private CalendarText() {}

    /** @throws FeedRefused when it is no whole calendar */
    static List<ContentLine> lines(FeedSource source, FeedLimits limits) {
        var lines = unfolded(source, text(source, limits), limits);
        var said = lines.stream().filter(line -> !line.name().isEmpty()).toList();
        if (said.isEmpty() || !said.get(0).is("BEGIN", "VCALENDAR")) {
            throw refused(source, new ICalendarDefect.NotCalendar());
        }
        if (!said.get(said.size() - 1).is("END", "VCALENDAR")) {
            throw refused(source, new ICalendarDefect.Cut());
        }
        return said;
    }

    private static String text(FeedSource source, FeedLimits limits) {
        try (var in = source.open()) {
            var most = (int) Math.min(Integer.MAX_VALUE - 8, limits.bytes());
            var bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw refused(source, new FeedRefusal.TooBig(limits.bytes(), EXPECTED));
            }
            return decoded(bytes).replace("\ufeff", "");
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw refused(source, new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            throw refused(
                    source, new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, SINGLE_BYTES);
        }
    }

    private static List<ContentLine> unfolded(FeedSource source, String text, FeedLimits limits) {
        var lines = new ArrayList<ContentLine>();
        var pending = new StringBuilder();
        var first = 1;
        var number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.startsWith(" ") || line.startsWith("\t")) {
                pending.append(line, 1, line.length());
            } else {
                ContentLine.parse(first, pending.toString()).ifPresent(lines::add);
                pending.setLength(0);
                pending.append(line);
                first = number;
            }
            if (pending.length() > limits.text()) {
                throw refused(source, new FeedRefusal.TextTooLong(limits.text(), EXPECTED));
            }
        }
        ContentLine.parse(first, pending.toString()).ifPresent(lines::add);
        return lines;
    }

    static FeedRefused refused(FeedSource source, Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(source.name()), reason));
    }
}
