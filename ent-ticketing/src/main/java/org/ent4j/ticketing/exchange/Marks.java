package org.ent4j.ticketing.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** The line under what we say elsewhere, {@code "[#ACADEMIE-7]"}: by it our words are known when they come back. */
public final class Marks {

    private static final Pattern LAST_LINE =
            Pattern.compile("\\[#((?:ENT|ACADEMIE|VENDOR)-\\d{1,7}(?:\\.\\d{1,5})?)\\]\\s*\\z");

    private Marks() {}

    /** What is said, with a line of its own for the id. */
    public static String write(Remark remark) {
        return "%s\n\n[#%s]".formatted(remark.text(), remark.id());
    }

    /** What was written so, with the id that stands there instead of another; nothing of a text without such a line. */
    public static Optional<Remark> read(Remark remark) {
        var matcher = LAST_LINE.matcher(remark.text());
        return matcher.find()
                ? Optional.of(new Remark(
                        matcher.group(1),
                        remark.author(),
                        remark.at(),
                        remark.text().substring(0, matcher.start()).strip()))
                : Optional.empty();
    }
}
