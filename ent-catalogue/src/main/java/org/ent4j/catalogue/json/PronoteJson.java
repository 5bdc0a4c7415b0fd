package org.ent4j.catalogue.json;

import java.util.Map;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.pronote.PronoteConnection;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;

/**
 * Connections to Pronote, the identifiers of Pronote and the marks of exports to e-sidoc as JSON, each on one line. Names
 * that are not known are passed over.
 */
public final class PronoteJson {

    private enum Kind {
        CONNECTION,
        IDENTIFIERS,
        ESIDOC
    }

    private static final EventLines<Kind, Object> LINES = EventLines.of(
            Map.of(
                    Kind.CONNECTION, PronoteConnection.class,
                    Kind.IDENTIFIERS, IdentifierBook.class,
                    Kind.ESIDOC, EsidocMark.class),
            new DomainModule());

    private PronoteJson() {}

    /** {@code {"school":"0570001S","hosting":"INDEX_EDUCATION","server":"https://…","partner":"ENT",…}}. */
    public static EntryText<PronoteConnection> connections() {
        return new Text<>(Kind.CONNECTION, PronoteConnection.class);
    }

    /** {@code {"school":"0570001S","held":{"jdupont":{"person":"12","lastName":"DUPONT",…}},"decisions":[…],"imports":[…]}}. */
    public static EntryText<IdentifierBook> identifiers() {
        return new Text<>(Kind.IDENTIFIERS, IdentifierBook.class);
    }

    /** {@code {"school":"0570001S","at":"2026-09-07T08:00:00Z","borrowers":512}}. */
    public static EntryText<EsidocMark> esidoc() {
        return new Text<>(Kind.ESIDOC, EsidocMark.class);
    }

    private record Text<T>(Kind kind, Class<T> type) implements EntryText<T> {

        @Override
        public String write(T value) {
            return LINES.write(value);
        }

        @Override
        public T read(String text) {
            return type.cast(LINES.read(kind, text));
        }
    }
}
