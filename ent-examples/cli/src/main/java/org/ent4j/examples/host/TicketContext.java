package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.PublicHolidays;
import org.ent4j.model.id.Departement;
import org.ent4j.ticketing.jooq.JooqTicketing;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.Correspondents;
import org.ent4j.ticketing.ticket.Platform;

/**
 * The assistance of this host: the three platforms, each with its tables in a schema of its own beside the other data. Level
 * 1 is closed on the holidays that all départements of the mainland have.
 */
public final class TicketContext {

    private static final Departement MAINLAND = new Departement("75");
    private static final Map<Platform, String> SCHEMAS = Map.of(
            Platform.ENT, "assistance_ent",
            Platform.ACADEMIE, "assistance_academie",
            Platform.VENDOR, "assistance_editeur");

    private final ThreePlatforms platforms;
    private final AttachmentContents contents;

    private TicketContext(ThreePlatforms platforms, AttachmentContents contents) {
        this.platforms = platforms;
        this.contents = contents;
    }

    /** Of the data, whose tables are brought to the version of the library. */
    public static TicketContext of(EntData data, RoutingTable routing, Correspondents correspondents) {
        var stores = new EnumMap<Platform, ThreePlatforms.Store>(Platform.class);
        SCHEMAS.forEach((platform, schema) -> stores.put(platform, store(data, schema)));
        var setups = new PlatformSetups(routing, TicketContext::isOpen);
        return new TicketContext(
                ThreePlatforms.of(stores, setups::of, correspondents),
                JooqTicketing.on(data.dataSource())
                        .inSchema(Optional.ofNullable(SCHEMAS.get(Platform.ENT)).orElseThrow())
                        .attachments(AttachmentPolicy.usual()));
    }

    private static ThreePlatforms.Store store(EntData data, String schema) {
        var tables = JooqTicketing.on(data.dataSource()).inSchema(schema).migrate();
        var text = TicketJson.text();
        return new ThreePlatforms.Store(tables.tickets(text), tables.exchanges(text));
    }

    private static boolean isOpen(LocalDate day) {
        return !PublicHolidays.in(MAINLAND, day.getYear()).contains(day);
    }

    public ThreePlatforms platforms() {
        return platforms;
    }

    /** What is in the files that come with tickets. */
    public AttachmentContents contents() {
        return contents;
    }
}
