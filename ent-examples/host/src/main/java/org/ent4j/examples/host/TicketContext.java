package org.ent4j.examples.host;

import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.Correspondents;

/** The assistance of this host, for one thread at a time: the three platforms on {@link TicketStores}. */
public final class TicketContext {

    private final ThreePlatforms platforms;
    private final AttachmentContents contents;

    private TicketContext(ThreePlatforms platforms, AttachmentContents contents) {
        this.platforms = platforms;
        this.contents = contents;
    }

    /** Of the data, whose tables are brought to the version of the library. */
    public static TicketContext of(EntData data, RoutingTable routing, Correspondents correspondents) {
        return of(TicketStores.on(data.dataSource()), routing, correspondents);
    }

    public static TicketContext of(TicketStores stores, RoutingTable routing, Correspondents correspondents) {
        return new TicketContext(
                ThreePlatforms.of(stores.stores(), PlatformSetups.usual(routing)::of, correspondents),
                stores.contents());
    }

    public ThreePlatforms platforms() {
        return platforms;
    }

    /** What is in the files that come with tickets. */
    public AttachmentContents contents() {
        return contents;
    }
}
