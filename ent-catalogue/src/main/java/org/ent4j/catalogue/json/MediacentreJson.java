package org.ent4j.catalogue.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.mediacentre.policy.PolicyTable;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;
import org.ent4j.model.json.StrictJson;

/**
 * What the médiacentre keeps, as JSON on one line: {@code
 * {"school":"0570001A","designated":[{"person":"p1","role":"DELEGATE",…}]}}. Names that are not known are passed over.
 * Tables of ways to resources are read strictly, since people write them by hand.
 */
public final class MediacentreJson {

    private static final StrictJson TABLES = StrictJson.of(new DomainModule());

    private MediacentreJson() {}

    public static EntryText<Allocators> allocators() {
        return new Lines<>(Allocators.class);
    }

    public static EntryText<KeptAccess> kept() {
        return new Lines<>(KeptAccess.class);
    }

    /** @throws org.ent4j.model.json.UnreadableJson when it is none */
    public static PolicyTable table(InputStream in) throws IOException {
        return TABLES.read(in, PolicyTable.class);
    }

    /** Writes on lines of their own; the stream is closed. */
    public static void write(PolicyTable table, OutputStream out) throws IOException {
        TABLES.write(table, out);
    }

    private enum Kind {
        ENTRY
    }

    private static final class Lines<T extends Record> implements EntryText<T> {

        private final EventLines<Kind, T> lines;

        Lines(Class<T> type) {
            this.lines = EventLines.of(Map.of(Kind.ENTRY, type), new DomainModule());
        }

        @Override
        public String write(T value) {
            return lines.write(value);
        }

        @Override
        public T read(String text) {
            return lines.read(Kind.ENTRY, text);
        }
    }
}
