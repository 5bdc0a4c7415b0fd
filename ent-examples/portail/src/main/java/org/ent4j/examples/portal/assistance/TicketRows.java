package org.ent4j.examples.portal.assistance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.ClockReadings;
import org.ent4j.ticketing.time.Reading;
import org.ent4j.ticketing.view.TicketLine;

/** Tickets as lists show them. */
public final class TicketRows {

    private final AssistanceDesk desk;
    private final OpenSchools schools;

    @Inject
    TicketRows(AssistanceDesk desk, OpenSchools schools) {
        this.desk = desk;
        this.schools = schools;
    }

    /** @param clocks by ticket; none where they are not shown */
    public List<TicketRow> of(
            Visit visit, Audience audience, List<TicketLine> lines, Map<TicketId, ClockReadings> clocks) {
        var names = new PeopleNames(schools, visit);
        var catalogue = new CatalogueWords(desk.catalogue(), visit.words());
        return lines.stream()
                .map(line -> row(
                        line, audience, names, catalogue, Optional.ofNullable(clocks.get(line.id())), visit.words()))
                .toList();
    }

    private static TicketRow row(
            TicketLine line,
            Audience audience,
            PeopleNames names,
            CatalogueWords catalogue,
            Optional<ClockReadings> clocks,
            Words words) {
        var running = clocks.flatMap(TicketRows::next);
        return new TicketRow(
                line.id().value(),
                audience.path(line.id()),
                line.title(),
                catalogue.name(line.category()),
                "%s, %s".formatted(names.of(line.requester(), line.school()), names.school(line.school())),
                StateBadge.of(line.state(), words),
                line.team()
                        .map(team -> team.value())
                        .orElse(words.of(line.holder().label())),
                words.of(line.priority().label()),
                words.moment(line.touchedAt()),
                running.flatMap(Reading::due).map(words::moment).orElse(""),
                clocks.map(each -> late(each, words)).orElse(""));
    }

    /** The clock that is looked at: the time to own until somebody took it, then the time to resolve. */
    private static Optional<Reading> next(ClockReadings clocks) {
        return Optional.of(clocks.own().isRunning() ? clocks.own() : clocks.resolve())
                .filter(Reading::isRunning);
    }

    private static String late(ClockReadings clocks, Words words) {
        if (clocks.resolve().isLate()) {
            return words.in("en retard", "late");
        }
        return clocks.own().isLate() && clocks.own().isRunning() ? words.in("à prendre en charge", "to be taken") : "";
    }

    /** A promise to the requester is broken, or nobody has taken it in time. */
    public static boolean isLate(ClockReadings clocks) {
        return clocks.resolve().isLate()
                || clocks.own().isLate() && clocks.own().isRunning();
    }
}
