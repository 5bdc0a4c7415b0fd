package org.ent4j.access.feed.csv;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * The characters of a table, from UTF-8 or else from windows-1252.
 *
 * @param text without a byte order mark
 * @param issues what there is to say about the encoding
 */
record CsvText(String text, List<Issue> issues) {

    static final Label EXPECTED = Label.of("une table de droits en CSV", "a table of rights in CSV");

    private static final long MOST_BYTES = FeedLimits.OF_SCHOOL.bytes();
    private static final Charset OTHER = Charset.forName("windows-1252");

    /** @throws FeedRefused when the file is unusable */
    static CsvText of(FeedSource source) {
        var where = SourceLocation.of(source.name());
        try {
            return decoded(bytes(source, where), where);
        } catch (NoSuchFileException missing) {
            throw new FeedRefused(Issue.fatal(where, new FeedRefusal.Missing()));
        } catch (IOException broken) {
            throw new FeedRefused(Issue.fatal(where, new FeedRefusal.Unreadable(String.valueOf(broken.getMessage()))));
        }
    }

    private static byte[] bytes(FeedSource source, SourceLocation where) throws IOException {
        try (var in = source.open()) {
            var bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FeedRefused(Issue.fatal(where, new FeedRefusal.TooBig(MOST_BYTES, EXPECTED)));
            }
            return bytes;
        }
    }

    private static CsvText decoded(byte[] bytes, SourceLocation where) {
        var text = utf8(bytes, where);
        var plain = text.text.startsWith("\ufeff") ? text.text.substring(1) : text.text;
        if (plain.isBlank()) {
            throw new FeedRefused(Issue.fatal(where, new FeedRefusal.Empty(EXPECTED)));
        }
        if (plain.indexOf('\0') >= 0) {
            throw new FeedRefused(Issue.fatal(where, new ImportDefect.NotCsv("U+0000")));
        }
        return new CsvText(plain, text.issues);
    }

    private static CsvText utf8(byte[] bytes, SourceLocation where) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new CsvText(text.toString(), List.of());
        } catch (CharacterCodingException other) {
            var told = Issue.info(where, new ImportDefect.OtherEncoding(OTHER.name()));
            return new CsvText(new String(bytes, OTHER), List.of(told));
        }
    }

    /** What parts the cells of the first line. */
    char separator() {
        var header = text.lines().filter(not(String::isBlank)).findFirst().orElse("");
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
