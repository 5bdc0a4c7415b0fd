package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pivot as lines of an e-mail, {@code key = value}. An equals sign in a value has one space more before it; further lines
 * of a value begin with a space. Source: OPEN-ENT support, module support-pivot, transport by e-mail.
 */
public final class PivotLines {

    private static final Pattern LINE = Pattern.compile("([a-z_]{2,24}) = ?(.*)");
    private static final Pattern QUOTED = Pattern.compile("(?m)^(?:> ?)+");
    private static final String SIGNATURE = "--";
    private static final String BAR = " | ";

    private PivotLines() {}

    /** Ends of lines are as on Unix, without blanks before them; files come as {@code pj = name | Base64}. */
    public static String write(PivotTicket ticket, PivotNames names) {
        var lines = new ArrayList<String>();
        for (var field : PivotField.values()) {
            ticket.text(field).ifPresent(text -> lines.add(line(field.key(), text)));
        }
        ticket.modules().forEach(each -> lines.add(line(PivotField.MODULES, each)));
        comments(ticket, names).forEach(each -> lines.add(line(PivotField.COMMENTAIRES, each)));
        ticket.files().forEach(each -> lines.add(line(PivotField.PJ, each.name() + BAR + folded(each.content()))));
        return String.join("\n", lines) + "\n";
    }

    /** The comments as texts. */
    public static List<String> comments(PivotTicket ticket, PivotNames names) {
        return ticket.comments().stream()
                .map(each -> PivotComments.write(each, names))
                .toList();
    }

    /** What the lines say, quoted or not; what stands before the first and below a signature is not looked at. */
    public static Either<List<PivotReason>, PivotTicket> read(String mail, PivotLimits limits, PivotNames names) {
        if (mail.length() > limits.mostCharacters()) {
            return Either.left(List.of(new PivotReason.TooLarge(limits.mostCharacters())));
        }
        var source = new PivotSource(limits, names);
        var entry = Optional.<Entry>empty();
        for (var line : unquoted(mail).split("\n", -1)) {
            if (line.stripTrailing().equals(SIGNATURE) || line.startsWith(">")) {
                break;
            }
            var next = Entry.of(line);
            if (next.isPresent()) {
                entry.ifPresent(each -> each.tell(source));
                entry = next;
            } else {
                entry.ifPresent(each -> each.lines.add(line.startsWith(" ") ? line.substring(1) : line));
            }
        }
        entry.ifPresent(each -> each.tell(source));
        return source.read();
    }

    /** One value, while its lines are read. */
    private record Entry(String key, List<String> lines) {

        static Optional<Entry> of(String line) {
            var matcher = LINE.matcher(line);
            return matcher.matches() && isKey(matcher.group(1))
                    ? Optional.of(new Entry(matcher.group(1), new ArrayList<>(List.of(matcher.group(2)))))
                    : Optional.empty();
        }

        private static boolean isKey(String word) {
            return PivotField.of(word).isPresent()
                    || List.of(PivotField.MODULES, PivotField.COMMENTAIRES, PivotField.PJ)
                            .contains(word);
        }

        void tell(PivotSource source) {
            var value = String.join("\n", lines).stripTrailing().replace(" =", "=");
            switch (key) {
                case PivotField.MODULES -> source.module(key, value);
                case PivotField.COMMENTAIRES -> source.comment(key, value);
                case PivotField.PJ -> file(source, value);
                default -> source.text(PivotField.of(key).orElseThrow(), value);
            }
        }

        private void file(PivotSource source, String value) {
            var bar = value.lastIndexOf('|');
            source.file(key, value.substring(0, Math.max(bar, 0)).strip(), value.substring(bar + 1));
        }
    }

    private static String line(String key, String value) {
        return "%s = %s"
                .formatted(
                        key,
                        value.replace("=", " =").replaceAll("\\r\\n?", "\n").replace("\n", "\n "));
    }

    private static String folded(String base64) {
        return base64.replaceAll("(.{72})(?!$)", "$1\n");
    }

    /** Quoted lines count when there are no others: under an answer, they are what is answered. */
    private static String unquoted(String mail) {
        var text = mail.replace("\r\n", "\n").replace('\r', '\n');
        return text.lines().anyMatch(line -> Entry.of(line).isPresent())
                ? text
                : QUOTED.matcher(text).replaceAll("");
    }
}
