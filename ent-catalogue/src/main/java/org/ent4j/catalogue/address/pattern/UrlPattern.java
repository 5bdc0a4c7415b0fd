package org.ent4j.catalogue.address.pattern;

import io.vavr.control.Either;
import org.ent4j.catalogue.address.pattern.PatternParser.NotUnderstood;

/**
 * Which URLs belong to a CAS service, as it is written: {@code ^\Qhttps://www.exemple.fr\E([/?#].*)?}. A URL belongs to it
 * when it matches from its first character to its last.
 *
 * <p>Source of the usual form: entcore, {@code ^\Q{scheme}://{host}[:port]\E.*}. That one also accepts
 * {@code https://www.exemple.fr.autre.fr}, so ours asks for the end of the host.
 */
public record UrlPattern(String text) {

    /** So many characters at most, and as many places in its machine. */
    public static final int LONGEST = 400;

    private static final String AFTER_HOST = "([/?#].*)?";

    public UrlPattern {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A pattern is empty.\nMaybe none was to be given.");
        }
    }

    /** Of everything at that origin, such as {@code https://www.exemple.fr:8443}. */
    public static UrlPattern ofOrigin(String origin) {
        return new UrlPattern("^\\Q" + origin + "\\E" + AFTER_HOST);
    }

    /** Ready to be asked; or why it is not understood. */
    public Either<PatternReason, CompiledPattern> compile() {
        if (text.length() > LONGEST) {
            return Either.left(new PatternReason.TooBig(text.length(), LONGEST));
        }
        try {
            var node = PatternParser.parse(text);
            return node.size() > LONGEST
                    ? Either.left(new PatternReason.TooBig(node.size(), LONGEST))
                    : Either.right(new CompiledPattern(this, Automaton.of(node)));
        } catch (NotUnderstood where) {
            return Either.left(new PatternReason.NotUnderstood(text, where.position()));
        }
    }
}
