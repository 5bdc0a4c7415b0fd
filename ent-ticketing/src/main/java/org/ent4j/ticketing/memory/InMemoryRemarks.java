package org.ent4j.ticketing.memory;

import java.util.HashMap;
import java.util.Map;
import org.ent4j.ticketing.spi.Remarks;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;

/** Remarks by ticket and platform. */
public final class InMemoryRemarks implements Remarks {

    private record Key(TicketId ticket, Platform platform) {}

    private final Map<Key, Map<String, String>> kept = new HashMap<>();

    @Override
    public synchronized Map<String, String> of(TicketId ticket, Platform platform) {
        return Map.copyOf(kept.getOrDefault(new Key(ticket, platform), Map.of()));
    }

    @Override
    public synchronized void keep(TicketId ticket, Platform platform, Map<String, String> remarks) {
        var mine = kept.computeIfAbsent(new Key(ticket, platform), any -> new HashMap<>());
        remarks.forEach(mine::putIfAbsent);
    }
}
