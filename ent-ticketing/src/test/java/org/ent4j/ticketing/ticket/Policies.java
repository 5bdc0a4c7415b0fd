package org.ent4j.ticketing.ticket;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.time.Opening;
import org.ent4j.ticketing.time.ServiceLevel;
import org.ent4j.ticketing.time.SupportHours;

/** A policy for tests: from Monday to Friday, from 8 to 18 o'clock in Paris. */
public final class Policies {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Monday, 9 o'clock in Paris. */
    public static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");

    private Policies() {}

    public static TicketPolicy usual() {
        var hours =
                SupportHours.of(PARIS, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Opening.of("08:00", "18:00"));
        return TicketPolicy.usual(
                UsualCatalogue.catalogue(), Set.of(TeamId.DANE, TeamId.DSI), ServiceLevel.usual(hours));
    }
}
