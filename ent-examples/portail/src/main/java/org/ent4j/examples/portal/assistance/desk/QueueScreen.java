package org.ent4j.examples.portal.assistance.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.PageLinks;
import org.ent4j.examples.portal.assistance.Shelves;
import org.ent4j.examples.portal.assistance.Tab;
import org.ent4j.examples.portal.assistance.TicketRows;
import org.ent4j.examples.portal.assistance.TicketView.Linked;
import org.ent4j.examples.portal.assistance.TicketsPage;
import org.ent4j.examples.portal.assistance.TicketsPage.Choice;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.time.ClockReadings;
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketLine;
import org.ent4j.ticketing.view.TicketList;

/** The queues of level 1: the most urgent first, as many as a list gives at once. */
final class QueueScreen {

    private final AssistanceDesk desk;
    private final TicketRows rows;

    @Inject
    QueueScreen(AssistanceDesk desk, TicketRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    Answer show(Visit visit) {
        var level1 = desk.look(Platform.ACADEMIE, visit.now());
        var found = level1.reading()
                .list(list(visit), Optional.empty(), Slice.LARGEST_SIZE, LevelOne.actor(visit), visit.now());
        return Answer.shown(visit, found, slice -> page(visit, level1, slice.lines()));
    }

    private TicketList list(Visit visit) {
        var shelf = Shelves.wanted(visit);
        return team(visit)
                .<TicketList>map(team -> new TicketList.OfTeam(team, shelf))
                .orElseGet(() -> new TicketList.OfAll(shelf));
    }

    private Optional<TeamId> team(Visit visit) {
        return visit.query()
                .text("equipe")
                .flatMap(text -> desk.setup().policy().teams().stream()
                        .filter(team -> team.value().equals(text))
                        .findFirst());
    }

    private static QueueFilter filter(Visit visit) {
        return Shelves.wanted(visit) == Shelf.OPEN
                ? visit.query().choice("filtre", QueueFilter.class).orElse(QueueFilter.ALL)
                : QueueFilter.ALL;
    }

    private Answer page(Visit visit, Assistance level1, List<TicketLine> lines) {
        var filter = filter(visit);
        var number = PageLinks.wanted(visit);
        var all = filter == QueueFilter.LATE ? clocks(visit, level1, lines) : Map.<TicketId, ClockReadings>of();
        var found = lines.stream()
                .filter(line -> filter.has(line, Optional.ofNullable(all.get(line.id()))))
                .toList();
        var shown = PageLinks.lines(found, number);
        var isOpen = Shelves.wanted(visit) == Shelf.OPEN;
        var clocks = isOpen ? clocks(visit, level1, shown) : all;
        var team = LevelOne.AUDIENCE.base()
                + team(visit).map(each -> "?equipe=" + each + "&").orElse("?");
        return Answer.page(
                visit.in("Files de tickets", "Queues of tickets"),
                "assistance/tickets",
                new TicketsPage(
                        "",
                        choices(visit, team),
                        rows.of(visit, LevelOne.AUDIENCE, shown, clocks),
                        PageLinks.of(found, number),
                        "%sliste=%s&filtre=%s&".formatted(team, Shelves.wanted(visit), filter),
                        isOpen,
                        List.of(new Linked(
                                "", visit.in("Incidents majeurs", "Major incidents"), IncidentScreen.BASE))));
    }

    private static Map<TicketId, ClockReadings> clocks(Visit visit, Assistance level1, List<TicketLine> lines) {
        return level1.reading()
                .clocks(lines.stream().map(TicketLine::id).toList(), LevelOne.actor(visit), visit.now())
                .getOrElse(Map.of());
    }

    private List<Choice> choices(Visit visit, String path) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(visit.in("Équipe", "Team"), teams(visit)));
        if (Shelves.wanted(visit) == Shelf.OPEN) {
            choices.add(new Choice(
                    visit.in("État", "State"),
                    Stream.of(QueueFilter.values())
                            .map(filter -> new Tab(
                                    visit.words().of(filter.label()),
                                    path + "filtre=" + filter,
                                    filter == filter(visit)))
                            .toList()));
        }
        choices.add(Shelves.choice(visit, path));
        return choices;
    }

    private List<Tab> teams(Visit visit) {
        var here = team(visit);
        return Stream.concat(
                        Stream.of(new Tab(
                                visit.in("Toutes les équipes", "All teams"), LevelOne.AUDIENCE.base(), here.isEmpty())),
                        desk.setup().policy().teams().stream()
                                .sorted()
                                .map(team -> new Tab(
                                        team.value(),
                                        LevelOne.AUDIENCE.base() + "?equipe=" + team,
                                        here.filter(team::equals).isPresent())))
                .toList();
    }
}
