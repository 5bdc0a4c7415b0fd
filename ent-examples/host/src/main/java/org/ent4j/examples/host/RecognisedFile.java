package org.ent4j.examples.host;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.FeedFormat;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.feed.edt.crypto.EdtContainer;
import org.ent4j.timetable.feed.edt.crypto.PartnerKeys;

/** A file of which nobody said what it is: which of the files of a timetable, by its content; containers are opened. */
public record RecognisedFile(TimetableFile kind, FeedSource file) {

    private static final Label EXPECTED = Label.of(
            "un emploi du temps (EDT, STS, UDT, EXP_COURS, CSV ou iCalendar)",
            "a timetable (EDT, STS, UDT, EXP_COURS, CSV or iCalendar)");
    private static final Map<FeedFormat, TimetableFile> XML = Map.of(
            FeedFormat.EDT, TimetableFile.EDT,
            FeedFormat.EDT_CONTAINER, TimetableFile.EDT,
            FeedFormat.EMP_STS, TimetableFile.EMP_STS,
            FeedFormat.EXP_COURS, TimetableFile.EXP_COURS);
    private static final int START = 64;

    public static Either<Issue, RecognisedFile> of(FeedSource file, PartnerKeys keys) {
        return notXml(file)
                .<Either<Issue, RecognisedFile>>map(kind -> Either.right(new RecognisedFile(kind, file)))
                .orElseGet(() -> xml(file, keys));
    }

    private static Optional<TimetableFile> notXml(FeedSource file) {
        var start = start(file);
        if (start.startsWith("PK")) {
            return Optional.of(TimetableFile.UDT);
        }
        if (start.contains("BEGIN:VCALENDAR")) {
            return Optional.of(TimetableFile.ICALENDAR);
        }
        return file.name().toLowerCase(Locale.ROOT).endsWith(".csv")
                ? Optional.of(TimetableFile.CSV)
                : Optional.empty();
    }

    /** Nothing when it cannot be read: whoever reads it next says why. */
    private static String start(FeedSource file) {
        try (var stream = file.open()) {
            return new String(stream.readNBytes(START), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static Either<Issue, RecognisedFile> xml(FeedSource file, PartnerKeys keys) {
        try (var xml = XmlFeed.open(file, XML.keySet(), EXPECTED, FeedLimits.OF_SCHOOL)) {
            var format = FeedFormat.ofRoot(xml.element()).orElseThrow();
            return format == FeedFormat.EDT_CONTAINER
                    ? opened(file, keys)
                    : Either.right(new RecognisedFile(
                            Optional.ofNullable(XML.get(format)).orElseThrow(), file));
        } catch (FeedRefused refused) {
            return Either.left(refused.issue());
        }
    }

    private static Either<Issue, RecognisedFile> opened(FeedSource container, PartnerKeys keys) {
        var opened = EdtContainer.open(container, keys);
        return opened.fatal()
                .<Either<Issue, RecognisedFile>>map(Either::left)
                .orElseGet(() -> Either.right(
                        new RecognisedFile(TimetableFile.EDT, opened.rows().get(0))));
    }
}
