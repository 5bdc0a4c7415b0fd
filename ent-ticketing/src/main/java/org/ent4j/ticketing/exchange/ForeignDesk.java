package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketPolicy;

/**
 * Speaks for a platform that knows no events: makes events of what its snapshots show. For one platform there is one such
 * desk, where its snapshots arrive. Pure. Source: one local owner for each remote ticket, after duplicates of exchanges that
 * had several.
 */
public final class ForeignDesk {

    private final TicketDesk desk;
    private final StatusMap<?> map;
    private final ForeignMoves moves;
    private final Function<Actor, String> names;

    private ForeignDesk(TicketDesk desk, StatusMap<?> map, ForeignMoves moves, Function<Actor, String> names) {
        this.desk = desk;
        this.map = map;
        this.moves = moves;
        this.names = names;
    }

    /**
     * Of the vendor's platform or of the ENT where the académie stands, or of the académie's where the ENT stands.
     *
     * @param names what people are called there, as when it was told
     */
    public static ForeignDesk of(
            Platform foreign, TicketPolicy policy, StatusMap<?> map, Function<Actor, String> names) {
        var desk = new TicketDesk(foreign, unbounded(policy));
        return switch (foreign) {
            case ENT -> new ForeignDesk(desk, map, new SchoolMoves(), names);
            case ACADEMIE ->
                new ForeignDesk(
                        desk,
                        map,
                        new AcademieMoves(policy.teams().stream()
                                .min(Comparator.comparing(team -> team.value()))
                                .orElseThrow()),
                        names);
            case VENDOR -> new ForeignDesk(desk, map, new VendorMoves(), names);
        };
    }

    /** What is said elsewhere is said, however long; whoever reads it from there has bounds of his own. */
    private static TicketPolicy unbounded(TicketPolicy policy) {
        return new TicketPolicy(
                policy.catalogue(),
                policy.teams(),
                policy.level(),
                policy.matrix(),
                policy.attachments(),
                Integer.MAX_VALUE,
                policy.remindAfter(),
                policy.reminders(),
                policy.unanswered(),
                policy.closeAfter(),
                policy.isReopenedByComment());
    }

    public Platform platform() {
        return desk.self();
    }

    /**
     * The messages by which a request begins that the ENT shows: as if it had been submitted there, and climbed.
     *
     * @param now when it does not say when it began
     * @throws IllegalStateException for the other platforms: nothing begins above
     */
    public List<Message> begin(Birth birth, Instant now) {
        if (platform() != Platform.ENT) {
            throw new IllegalStateException("A ticket begins at %s.\nMaybe it is an update.".formatted(platform()));
        }
        var by = Actor.of(birth.request().request().requester(), Role.CORRESPONDENT);
        return desk.submit(birth.ticket(), birth.request(), birth.at().orElse(now), by).events().stream()
                .map(event -> new Message(Platform.ENT, Platform.ACADEMIE, birth.ticket(), event))
                .toList();
    }

    /**
     * What a snapshot adds to a ticket: the same one, again, nothing. An older one adds what is not known of its words; its
     * status is not taken.
     *
     * @param ids of remarks there with what each became here, as they were found before; none is as well, as long as nobody
     *     changes a remark afterwards
     * @param now for what the snapshot gives no time of
     */
    public Findings read(Ticket ticket, Snapshot snapshot, Map<String, String> ids, Instant now) {
        var known = Recognition.of(ticket, platform(), snapshot.remarks(), ids, names);
        return new ForeignReading(desk, map, moves, speaker(platform()), ticket, snapshot, known, now).read();
    }

    /** Who says what nobody there is named for. */
    private static Actor speaker(Platform platform) {
        return actor(platform, platform.name());
    }

    private static Role role(Platform platform) {
        return switch (platform) {
            case ENT -> Role.CORRESPONDENT;
            case ACADEMIE -> Role.AGENT;
            case VENDOR -> Role.VENDOR;
        };
    }

    static Actor actor(Platform platform, String name) {
        return new Actor(name, role(platform));
    }
}
