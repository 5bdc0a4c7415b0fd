package org.ent4j.access.json;

import java.io.IOException;
import java.util.Optional;
import org.ent4j.access.json.JsonDefect.OtherRoot;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What a file begins with. */
final class Root {

    private static final int SHOWN = 20;

    private Root() {}

    /** Why the file cannot be of this format, when its first character is another. */
    static Optional<Reason> refusal(Chars chars, char expected, Label named) throws IOException {
        var first = chars.peekAfterBlanks();
        if (first == expected) {
            return Optional.empty();
        }
        return Optional.of(first == Chars.END ? new FeedRefusal.Empty(named) : new OtherRoot(beginning(chars), named));
    }

    private static String beginning(Chars chars) throws IOException {
        var text = new StringBuilder();
        while (text.length() < SHOWN && chars.peek() != Chars.END && chars.peek() != '\n') {
            var next = chars.next();
            text.append(Character.isISOControl(next) ? '?' : (char) next);
        }
        return text.toString().strip();
    }
}
