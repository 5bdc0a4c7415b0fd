package org.ent4j.ticketing.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.junit.jupiter.api.Test;

/** What every store of {@link Remarks} does. */
public interface RemarksContract {

    TicketId ONE = new TicketId("T-1");
    TicketId OTHER = new TicketId("T-2");

    /** An empty one. */
    Remarks remarks();

    @Test
    default void what_is_kept_is_there_and_stays_as_it_was() {
        var remarks = remarks();
        assertThat(remarks.of(ONE, Platform.VENDOR)).isEmpty();
        remarks.keep(ONE, Platform.VENDOR, Map.of("12", "VENDOR-4"));
        remarks.keep(ONE, Platform.VENDOR, Map.of("12", "VENDOR-9", "13", "VENDOR-6"));
        remarks.keep(ONE, Platform.VENDOR, Map.of());
        assertThat(remarks.of(ONE, Platform.VENDOR))
                .containsExactlyInAnyOrderEntriesOf(Map.of("12", "VENDOR-4", "13", "VENDOR-6"));
    }

    @Test
    default void tickets_and_platforms_are_kept_apart() {
        var remarks = remarks();
        remarks.keep(ONE, Platform.VENDOR, Map.of("12", "VENDOR-4"));
        assertThat(remarks.of(OTHER, Platform.VENDOR)).isEmpty();
        assertThat(remarks.of(ONE, Platform.ACADEMIE)).isEmpty();
    }
}
