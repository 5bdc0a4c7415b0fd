package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.catalogue.pronote.ExportMark;
import org.ent4j.catalogue.pronote.MadeUp;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.identifiers.AppliedImport;
import org.ent4j.catalogue.pronote.identifiers.HeldIdentifier;
import org.ent4j.catalogue.pronote.identifiers.IdentifierBook;
import org.ent4j.catalogue.pronote.identifiers.IdentifierChange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.junit.jupiter.api.Test;

class PronoteJsonTest {

    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");

    @Test
    void a_connection_is_one_line() {
        var connection = MadeUp.connection()
                .addRegrouped(MadeUp.LYCEE)
                .lastExport(new ExportMark(MONDAY, new TreeSet<>(List.of(Population.PUPILS)), 12))
                .build();
        var text = PronoteJson.connections().write(connection);

        assertThat(text)
                .isEqualTo("{\"delegation\":\"CAS\",\"hosting\":\"INDEX_EDUCATION\",\"lastExport\":{"
                        + "\"at\":\"2026-09-07T08:00:00Z\",\"populations\":[\"PUPILS\"],\"people\":12},"
                        + "\"partner\":\"ENT\",\"recognition\":\"BY_FILE\",\"regrouped\":[\"9990002Y\"],"
                        + "\"school\":\"9990001X\",\"server\":\"https://9990001X.index-education.net/pronote/\"}");
        assertThat(PronoteJson.connections().read(text)).isEqualTo(connection);
    }

    @Test
    void identifiers_are_one_line() {
        var zoe = new HeldIdentifier(new PersonId("e1"), "MARTIN", "Zoé", "20120928");
        var book = new IdentifierBook(
                MadeUp.COLLEGE,
                new TreeMap<>(Map.of("zmartin", zoe)),
                List.of(Correspondence.first(
                        new SourceItem(MadeUp.COLLEGE, "PRONOTE", "ACCOUNT", "x", "X Y"), Target.IGNORE)),
                List.of(new AppliedImport(
                        MONDAY,
                        MadeUp.ADMIN,
                        true,
                        List.of(new IdentifierChange("zmartin", Optional.empty(), Optional.of(zoe))))));
        var text = PronoteJson.identifiers().write(book);

        assertThat(text)
                .isEqualTo("{\"school\":\"9990001X\",\"held\":{\"zmartin\":{\"person\":\"e1\",\"lastName\":\"MARTIN\","
                        + "\"firstName\":\"Zoé\",\"born\":\"20120928\"}},\"decisions\":[{\"item\":{"
                        + "\"structure\":\"9990001X\",\"source\":\"PRONOTE\",\"kind\":\"ACCOUNT\",\"key\":\"x\","
                        + "\"label\":\"X Y\"},\"target\":{\"type\":\"Ignore\"},\"version\":1}],\"imports\":[{"
                        + "\"at\":\"2026-09-07T08:00:00Z\",\"by\":\"admin\",\"complete\":true,\"changes\":[{"
                        + "\"login\":\"zmartin\",\"after\":{\"person\":\"e1\",\"lastName\":\"MARTIN\","
                        + "\"firstName\":\"Zoé\",\"born\":\"20120928\"}}]}]}");
        assertThat(PronoteJson.identifiers().read(text)).isEqualTo(book);
    }

    @Test
    void what_is_no_such_text_is_refused() {
        assertThatThrownBy(() -> PronoteJson.connections().read("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PronoteJson.identifiers().read("[]")).isInstanceOf(IllegalArgumentException.class);
    }
}
