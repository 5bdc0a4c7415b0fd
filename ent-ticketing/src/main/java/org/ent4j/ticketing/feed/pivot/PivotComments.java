package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.ticketing.exchange.Remark;

/**
 * Comments of the pivot: {@code id | author | date | text}. The text is what remains, bars and lines as well; a bar in the
 * first two is written {@code \|}, and a backslash there {@code \\}.
 */
final class PivotComments {

    private static final String BAR = " | ";
    private static final int PARTS = 4;

    private PivotComments() {}

    static String write(Remark remark, PivotNames names) {
        return String.join(BAR, escape(remark.id()), escape(remark.author()), names.write(remark.at()), remark.text());
    }

    static Either<PivotReason, Remark> read(String path, String comment, PivotNames names) {
        var parts = parts(comment);
        if (parts.size() < PARTS) {
            return Either.left(new PivotReason.NotAComment(path));
        }
        return names.read(parts.get(2))
                .<Either<PivotReason, Remark>>map(at -> Either.right(new Remark(
                        unescape(parts.get(0)).strip(), unescape(parts.get(1)).strip(), at, unpadded(parts.get(3)))))
                .orElseGet(() ->
                        Either.left(new PivotReason.NotADate(path, parts.get(2).strip())));
    }

    private static List<String> parts(String comment) {
        var parts = new ArrayList<String>();
        var begin = 0;
        for (var i = 0; i < comment.length() && parts.size() < PARTS - 1; i++) {
            if (comment.charAt(i) == '\\') {
                i++;
            } else if (comment.charAt(i) == '|') {
                parts.add(comment.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(comment.substring(begin));
        return parts;
    }

    /** One space after the bar belongs to it. */
    private static String unpadded(String text) {
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    private static String escape(String part) {
        return part.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** A backslash before anything else is one, {@code "ACAD\martin"}. */
    private static String unescape(String part) {
        return part.replaceAll("\\\\([\\\\|])", "$1");
    }
}
