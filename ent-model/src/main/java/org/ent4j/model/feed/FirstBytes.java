package org.ent4j.model.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.Label;

/** The first bytes of a file, which tell what it is when it is not XML. */
record FirstBytes(String start, boolean wide) {

    private static final int ENOUGH = 256;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final Map<String, Label> MAGIC = Map.of(
            "PK", Label.of("une archive ZIP", "a ZIP archive"),
            "%PDF", Label.of("un document PDF", "a PDF document"),
            "\u001f\u008b", Label.of("une archive gzip", "a gzip archive"),
            "{", Label.of("un fichier JSON", "a JSON file"),
            "\u00d0\u00cf", Label.of("un document Office", "an Office document"));

    /** Looks without consuming; the stream must support marks. */
    static FirstBytes of(InputStream in) throws IOException {
        in.mark(ENOUGH);
        var bytes = in.readNBytes(ENOUGH);
        in.reset();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new FirstBytes(
                withoutMarks(text).stripLeading(), text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe"));
    }

    private static String withoutMarks(String text) {
        var rest = text;
        while (rest.startsWith(BYTE_ORDER_MARK)) {
            rest = rest.substring(BYTE_ORDER_MARK.length());
        }
        return rest;
    }

    Optional<FeedRefusal> refusal(Label expected) {
        if (wide || start.startsWith("<")) {
            return Optional.empty();
        }
        return Optional.of(
                start.isEmpty() ? new FeedRefusal.Empty(expected) : new FeedRefusal.NotXml(found(), expected));
    }

    private Label found() {
        return MAGIC.entrySet().stream()
                .filter(magic -> start.startsWith(magic.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Label.of("du texte ou des données d'un autre type", "text or data of another kind"));
    }
}
