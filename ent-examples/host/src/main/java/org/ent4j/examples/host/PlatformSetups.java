package org.ent4j.examples.host;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.PublicHolidays;
import org.ent4j.model.id.Departement;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.time.Opening;
import org.ent4j.ticketing.time.ServiceLevel;
import org.ent4j.ticketing.time.SupportHours;

/**
 * How the platforms of this host assist, but for their names the same way.
 *
 * @param isOpen whether level 1 works on a day of the week
 */
public record PlatformSetups(RoutingTable routing, Predicate<LocalDate> isOpen) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final Departement MAINLAND = new Departement("75");
    private static final String PORTAL = "https://assistance.example";
    private static final Map<Platform, String> NUMBERS =
            Map.of(Platform.ENT, "ENT", Platform.ACADEMIE, "ACA", Platform.VENDOR, "SUP");

    /** Level 1 is closed on the holidays that all départements of the mainland have. */
    public static PlatformSetups usual(RoutingTable routing) {
        return new PlatformSetups(routing, PlatformSetups::isNoHoliday);
    }

    private static boolean isNoHoliday(LocalDate day) {
        return !PublicHolidays.in(MAINLAND, day.getYear()).contains(day);
    }

    public AssistanceSetup of(Platform platform) {
        return AssistanceSetup.usual(
                platform,
                NUMBERS.getOrDefault(platform, platform.name()),
                TicketPolicy.usual(UsualCatalogue.catalogue(), teams(routing), ServiceLevel.usual(hours())),
                FormPolicy.usual(),
                new FrontDesk(PORTAL),
                routing);
    }

    private SupportHours hours() {
        return SupportHours.of(ZONE, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Opening.of("08:00", "18:00"))
                .on(isOpen);
    }

    private static Set<TeamId> teams(RoutingTable table) {
        return Stream.concat(
                        Stream.of(table.otherwise(), TeamId.DANE, TeamId.DSI),
                        table.rules().stream().map(RoutingRule::team))
                .collect(Collectors.toUnmodifiableSet());
    }
}
