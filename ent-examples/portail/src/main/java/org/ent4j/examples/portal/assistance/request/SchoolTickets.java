package org.ent4j.examples.portal.assistance.request;

import jakarta.inject.Inject;
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
import org.ent4j.ticketing.view.Slice;
import org.ent4j.ticketing.view.TicketList;

/** The tickets of a school: one's own and, for its correspondents, all of them. */
final class SchoolTickets {

    private final AssistanceDesk desk;
    private final TicketRows rows;

    @Inject
    SchoolTickets(AssistanceDesk desk, TicketRows rows) {
        this.desk = desk;
        this.rows = rows;
    }

    Answer show(Visit visit) {
        var page = PageLinks.wanted(visit);
        var slice = desk.look(SchoolSide.AUDIENCE.platform(), visit.now())
                .reading()
                .list(list(visit), Optional.empty(), PageLinks.size(page), SchoolSide.actor(visit), visit.now());
        return Answer.shown(visit, slice, found -> page(visit, found, page));
    }

    private static boolean isOfAll(Visit visit) {
        return SchoolSide.isCorrespondent(visit) && !visit.query().isChecked("miens");
    }

    private static TicketList list(Visit visit) {
        var shelf = Shelves.wanted(visit);
        return isOfAll(visit)
                ? new TicketList.OfSchool(visit.school().id(), shelf)
                : new TicketList.OfRequester(visit.person(), shelf);
    }

    private Answer page(Visit visit, Slice found, int page) {
        var path = SchoolSide.AUDIENCE.base() + (isOfAll(visit) ? "?" : "?miens=1&");
        var lines = PageLinks.lines(found.lines(), page);
        return Answer.page(
                visit.in("Tickets", "Tickets"),
                "assistance/tickets",
                new TicketsPage(
                        intro(visit),
                        Stream.concat(whose(visit), Stream.of(Shelves.choice(visit, path)))
                                .toList(),
                        rows.of(visit, SchoolSide.AUDIENCE, lines, Map.of()),
                        PageLinks.of(found.lines(), page),
                        path + "liste=" + Shelves.wanted(visit) + "&",
                        false,
                        actions(visit)));
    }

    private static String intro(Visit visit) {
        return SchoolSide.isCorrespondent(visit)
                ? visit.in(
                        "Vos demandes à l'assistance académique. Merci de clore vos tickets quand ils sont résolus.",
                        "Your requests to level 1. Please close your tickets when they are resolved.")
                : visit.in(
                        "Vos demandes. Pour une nouvelle demande, posez une question aux correspondants ENT.",
                        "Your requests. For a new one, put a question to the correspondents.");
    }

    private static Stream<Choice> whose(Visit visit) {
        return SchoolSide.isCorrespondent(visit)
                ? Stream.of(new Choice(
                        visit.in("Quels tickets", "Which tickets"),
                        List.of(
                                new Tab(
                                        visit.in("Tout l'établissement", "The whole school"),
                                        SchoolSide.AUDIENCE.base(),
                                        isOfAll(visit)),
                                new Tab(
                                        visit.in("Mes tickets", "My tickets"),
                                        SchoolSide.AUDIENCE.base() + "?miens=1",
                                        !isOfAll(visit)))))
                : Stream.of();
    }

    private static List<Linked> actions(Visit visit) {
        return List.of(
                SchoolSide.isCorrespondent(visit)
                        ? new Linked("", visit.in("Créer un nouveau ticket", "New ticket"), RequestScreen.PATH)
                        : new Linked(
                                "",
                                visit.in("Poser une question", "Ask a question"),
                                "/assistance/questions/nouvelle"));
    }
}
