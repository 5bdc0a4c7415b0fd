package org.ent4j.directory.feed.oneroster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** The text of a file: UTF-8 as the format wants it, with or without its mark, else the encoding of Windows. */
final class OneRosterText {

    private static final Label EXPECTED = Label.of("un fichier CSV OneRoster", "a OneRoster CSV file");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_CHARACTER = 4;

    private OneRosterText() {}

    /** @throws FeedRefused when the file cannot be read, or is too big */
    static String read(FeedSource file, FeedLimits limits, OneRosterAccount account) {
        var bytes = bytes(file, limits);
        try {
            var text = decoded(bytes);
            if (text.startsWith("\ufeff")) {
                account.say(
                        Issue.info(SourceLocation.of(file.name()), new OneRosterDefect.OtherEncoding("UTF-8 (BOM)")));
                return text.substring(1);
            }
            return text;
        } catch (CharacterCodingException other) {
            account.say(Issue.warning(
                    SourceLocation.of(file.name()), new OneRosterDefect.OtherEncoding(WINDOWS.displayName())));
            return new String(bytes, WINDOWS);
        }
    }

    private static byte[] bytes(FeedSource file, FeedLimits limits) {
        try (var in = file.open()) {
            var most = Math.min(limits.bytes(), Integer.MAX_VALUE - 16L);
            var bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw refused(file, new FeedRefusal.TooBig(most, EXPECTED));
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw refused(file, new FeedRefusal.Missing());
        } catch (IOException unreadable) {
            throw refused(file, new FeedRefusal.Unreadable(unreadable.getClass().getSimpleName()));
        }
    }

    /** A character that the end of the file cuts in two does not make it another encoding. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        for (var cut = 0; ; cut++) {
            try {
                var whole = ByteBuffer.wrap(bytes, 0, bytes.length - cut);
                return StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
            } catch (CharacterCodingException broken) {
                if (cut + 1 >= LONGEST_CHARACTER || cut + 1 > bytes.length) {
                    throw broken;
                }
            }
        }
    }

    private static FeedRefused refused(FeedSource file, Reason reason) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(file.name()), reason));
    }
}
