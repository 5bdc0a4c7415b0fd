package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ent4j.catalogue.quota.Quota;
import org.ent4j.catalogue.quota.QuotaMeasure;
import org.ent4j.catalogue.quota.QuotaTable;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class QuotaJsonTest {

    private static final QuotaTable TABLE = new QuotaTable(
            Scope.school(new StructureId("0570001A")),
            List.of(Quota.of("stockage_partage", QuotaMeasure.STORAGE_MIB, 2048).asCeiling()));

    private static final String TEXT = "{\"scope\":{\"type\":\"OfSchool\",\"school\":\"0570001A\"},\"quotas\":["
            + "{\"service\":\"stockage_partage\",\"measure\":\"STORAGE_MIB\",\"limit\":2048,\"warning\":80,"
            + "\"isCeiling\":true}]}";

    @Test
    void what_was_written_is_read() {
        assertThat(QuotaJson.text().write(TABLE)).isEqualTo(TEXT);
        assertThat(QuotaJson.text().read(TEXT)).isEqualTo(TABLE);
        assertThatThrownBy(() -> QuotaJson.text().read("[]")).isInstanceOf(IllegalArgumentException.class);
    }
}
