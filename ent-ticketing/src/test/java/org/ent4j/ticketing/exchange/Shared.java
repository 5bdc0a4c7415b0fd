package org.ent4j.ticketing.exchange;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketDesk;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Opening;
import org.ent4j.ticketing.time.ServiceLevel;
import org.ent4j.ticketing.time.SupportHours;
import org.ent4j.ticketing.time.Urgency;

/** Tickets that stand between platforms, for tests. */
public final class Shared {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    public static final TicketId ID = new TicketId("ENT-26-0001204");
    public static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
    public static final Actor RUIZ = Actor.of(Drafts.RUIZ, Role.CORRESPONDENT);
    public static final Actor AGENT = new Actor("agent", Role.AGENT);
    public static final TicketPolicy POLICY = TicketPolicy.usual(
            UsualCatalogue.catalogue(),
            Set.of(TeamId.DANE, TeamId.DSI),
            ServiceLevel.usual(SupportHours.of(
                    ZONE, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Opening.of("08:00", "18:00"))));

    private static final TicketDesk SCHOOL = new TicketDesk(Platform.ENT, POLICY);
    private static final TicketDesk LEVEL_1 = new TicketDesk(Platform.ACADEMIE, POLICY);

    private Shared() {}

    /** Submitted in the ENT, held by the académie. */
    public static Ticket submitted() {
        var request =
                new Step.Submitted(Drafts.sound().build(), Impact.values()[0], Urgency.values()[0], Optional.empty());
        return SCHOOL.submit(ID, request, MONDAY, RUIZ).state();
    }

    /** With the vendor, who has not said so. */
    public static Ticket escalated() {
        return handOver(level1(submitted(), new Step.Taken(), MONDAY.plusSeconds(60)), MONDAY.plusSeconds(120));
    }

    public static Ticket handOver(Ticket ticket, Instant at) {
        return level1(ticket, new Step.HandedOver(Platform.VENDOR, "à vous"), at);
    }

    public static Ticket level1(Ticket ticket, Step step, Instant at) {
        return LEVEL_1.take(ticket, step, at, AGENT).get().state();
    }

    public static Ticket school(Ticket ticket, Step step, Instant at) {
        return SCHOOL.take(ticket, step, at, RUIZ).get().state();
    }

    public static Snapshot snapshot(String status, Remark... remarks) {
        return snapshot(status, Optional.empty(), remarks);
    }

    public static Snapshot snapshot(String status, Optional<String> answer, Remark... remarks) {
        return new Snapshot(
                ID,
                Optional.of("CGI-77"),
                status,
                List.of(remarks),
                List.of(),
                answer,
                Optional.empty(),
                Optional.empty());
    }

    public static Remark remark(String id, int minute, String text) {
        return new Remark(id, "martin", MONDAY.plusSeconds(3600 + 60L * minute), text);
    }

    public static Findings read(ForeignDesk desk, Ticket ticket, Snapshot snapshot) {
        return desk.read(ticket, snapshot, Map.of(), MONDAY.plusSeconds(7200));
    }
}
