package org.ent4j.catalogue.json;

import java.util.Map;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;

/**
 * The quotas of a scope as JSON:
 * {@code {"scope":{"type":"OfSchool","school":"0570001A"},"quotas":[{"service":"stockage_partage",
 * "measure":"STORAGE_MIB","limit":2048,"warning":80}]}}.
 */
public final class QuotaJson implements EntryText<QuotaTable> {

    private enum Kind {
        QUOTAS
    }

    private final EventLines<Kind, Record> lines =
            EventLines.of(Map.of(Kind.QUOTAS, QuotaTable.class), new DomainModule());

    private QuotaJson() {}

    public static EntryText<QuotaTable> text() {
        return new QuotaJson();
    }

    @Override
    public String write(QuotaTable table) {
        return lines.write(table);
    }

    @Override
    public QuotaTable read(String text) {
        return (QuotaTable) lines.read(Kind.QUOTAS, text);
    }
}
