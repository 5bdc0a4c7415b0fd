package org.ent4j.model.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * The first bytes of a file, which tell what it is when it is not XML, and how XML is encoded.
 *
 * @param start each byte as a character, without the byte order marks
 * @param marks how many bytes of marks there were: software that appends files leaves more than one
 */
record FirstBytes(String start, int marks) {

    private static final int ENOUGH = 512;
    private static final String UTF8_MARK = "\u00ef\u00bb\u00bf";
    private static final String UTF16_BIG_MARK = "\u00fe\u00ff";
    private static final String UTF16_LITTLE_MARK = "\u00ff\u00fe";
    private static final Map<String, Label> MAGIC = Map.of(
            "PK", Label.of("une archive ZIP", "a ZIP archive"),
            "%PDF", Label.of("un document PDF", "a PDF document"),
            "\u001f\u008b", Label.of("une archive gzip", "a gzip archive"),
            "{", Label.of("un fichier JSON", "a JSON file"),
            "[", Label.of("un fichier JSON", "a JSON file"),
            "<!doctype html", FeedFormat.HTML.label(),
            "\u00d0\u00cf", Label.of("un document Office", "an Office document"));

    private static final Label UNKNOWN =
            Label.of("du texte ou des données d'un autre type", "text or data of another kind");

    /** Looks, and consumes nothing but the marks of UTF-8; the stream must support marks. */
    static FirstBytes of(InputStream in) throws IOException {
        in.mark(ENOUGH);
        var bytes = in.readNBytes(ENOUGH);
        in.reset();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var marks = marks(text);
        in.skipNBytes(marks);
        return new FirstBytes(text.substring(marks), marks);
    }

    private static int marks(String text) {
        var marks = 0;
        while (text.startsWith(UTF8_MARK, marks)) {
            marks += UTF8_MARK.length();
        }
        return marks;
    }

    boolean isUtf16() {
        return hasUtf16Mark() || start.startsWith("<\u0000") || start.startsWith("\u0000<");
    }

    private boolean hasUtf16Mark() {
        return start.startsWith(UTF16_BIG_MARK) || start.startsWith(UTF16_LITTLE_MARK);
    }

    /** The form of UTF-16 that the bytes show; with a mark, the decoder finds it out and takes the mark away. */
    Charset utf16() {
        if (hasUtf16Mark()) {
            return StandardCharsets.UTF_16;
        }
        return start.startsWith("<") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    Optional<FeedRefusal> refusal(Label expected) {
        var body = start.stripLeading();
        if (body.isEmpty()) {
            return Optional.of(new FeedRefusal.Empty(expected));
        }
        return magic(body)
                .or(() -> isUtf16() || body.startsWith("<") ? Optional.empty() : Optional.of(UNKNOWN))
                .map(found -> new FeedRefusal.NotXml(found, expected));
    }

    /** What the file is when it is none of text. */
    Optional<Label> magic() {
        return magic(start.stripLeading());
    }

    private static Optional<Label> magic(String body) {
        var lower = body.toLowerCase(Locale.ROOT);
        return MAGIC.entrySet().stream()
                .filter(magic -> body.startsWith(magic.getKey()) || lower.startsWith(magic.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
