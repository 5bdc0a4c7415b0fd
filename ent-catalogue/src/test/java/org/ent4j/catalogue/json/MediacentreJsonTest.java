package org.ent4j.catalogue.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.allocation.Allocator;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRole;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.mediacentre.policy.MidYearCase;
import org.ent4j.catalogue.mediacentre.policy.RentreeTable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.json.UnreadableJson;
import org.junit.jupiter.api.Test;

class MediacentreJsonTest {

    private static final StructureId SCHOOL = new StructureId("0570001A");
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final PersonId ADMIN = new PersonId("a");

    @Test
    void allocators_are_written_as_ever() {
        var all = new Allocators(
                SCHOOL,
                List.of(new Allocator(
                        new PersonId("p"),
                        AllocatorRole.DELEGATE,
                        NOW,
                        ADMIN,
                        Optional.of(LocalDate.of(2027, 1, 31)))));
        var text = "{\"school\":\"0570001A\",\"designated\":[{\"person\":\"p\",\"role\":\"DELEGATE\","
                + "\"since\":\"2026-11-02T08:00:00Z\",\"by\":\"a\",\"until\":\"2027-01-31\"}]}";

        assertThat(MediacentreJson.allocators().write(all)).isEqualTo(text);
        assertThat(MediacentreJson.allocators().read(text)).isEqualTo(all);
        assertThat(MediacentreJson.allocators()
                        .read(MediacentreJson.allocators().write(Allocators.none(SCHOOL))))
                .isEqualTo(Allocators.none(SCHOOL));
        assertThatThrownBy(() -> MediacentreJson.allocators().read("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decisions_are_written_as_ever() {
        var day = LocalDate.of(2026, 11, 2);
        var because = new MidYearCase("s", "Atlas", day, day, Optional.of(true), Optional.of(false), true);
        var kept = new KeptAccess(SCHOOL, "s", LocalDate.of(2027, 8, 31), because, ADMIN, NOW);
        var text = "{\"school\":\"0570001A\",\"service\":\"s\",\"until\":\"2027-08-31\",\"because\":{\"service\":\"s\","
                + "\"resource\":\"Atlas\",\"deliveredOn\":\"2026-11-02\",\"today\":\"2026-11-02\","
                + "\"hasPersonalWork\":true,\"recovery\":false,\"isConnectorRicher\":true},\"by\":\"a\","
                + "\"at\":\"2026-11-02T08:00:00Z\"}";

        assertThat(MediacentreJson.kept().write(kept)).isEqualTo(text);
        assertThat(MediacentreJson.kept().read(text)).isEqualTo(kept);
    }

    @Test
    void a_table_is_written_and_read_back_strictly() throws IOException {
        var out = new ByteArrayOutputStream();
        MediacentreJson.write(RentreeTable.of2018(), out);
        var text = out.toString(StandardCharsets.UTF_8);

        assertThat(MediacentreJson.table(stream(text))).isEqualTo(RentreeTable.of2018());
        assertThatThrownBy(() -> MediacentreJson.table(stream(text.replaceFirst("\"kind\"", "\"kinde\""))))
                .isInstanceOf(UnreadableJson.class);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
