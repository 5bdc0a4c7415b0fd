package org.ent4j.examples.portal.assistance.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.Audience;
import org.ent4j.examples.portal.assistance.TicketAct;
import org.ent4j.examples.portal.assistance.TicketAct.Fields;
import org.ent4j.examples.portal.assistance.TicketActs;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** What a school sees of its tickets, and what its correspondents do about them. */
public final class SchoolSide {

    /** For whoever may ask for help; what is another's, the module does not show. */
    public static final Need ASKING = Need.role(PortalRole.ASK_FOR_HELP, PortalRole.ANSWER_QUESTIONS);

    public static final Need ANSWERING = Need.role(PortalRole.ANSWER_QUESTIONS);

    public static final Audience AUDIENCE = new Audience(
            Platform.ENT, "/assistance/tickets", Label.of("Tickets", "Tickets"), ASKING, SchoolSide::actor);

    private SchoolSide() {}

    /** A correspondent of the school where he is, or somebody else of it. */
    public static Actor actor(Visit visit) {
        return Actor.of(visit.person(), isCorrespondent(visit) ? Role.CORRESPONDENT : Role.USER);
    }

    static boolean isCorrespondent(Visit visit) {
        return visit.may(ANSWERING);
    }

    /** In the order of their buttons. */
    static List<TicketAct> acts(TicketActs both) {
        return Stream.of(
                        TicketAct.move(
                                "repondre",
                                Move.ANSWER,
                                Label.of("Réponse envoyée.", "Answer sent."),
                                Fields.text("Réponse", "Answer"),
                                visit -> Optional.of(new Step.Answered(TicketActs.said(visit)))),
                        TicketAct.move(
                                "accepter",
                                Move.ACCEPT,
                                Label.of(
                                        "Solution acceptée : le ticket est clôturé.",
                                        "Solution accepted: it is closed."),
                                TicketAct.NONE,
                                visit -> Optional.of(new Step.Accepted())),
                        TicketAct.move(
                                "refuser",
                                Move.REFUSE,
                                Label.of(
                                        "Solution refusée : l'assistance académique reprend le ticket.",
                                        "Solution refused: level 1 goes on."),
                                Fields.text("Ce qui ne va toujours pas", "What is still wrong"),
                                visit -> Optional.of(new Step.Refused(TicketActs.said(visit)))),
                        TicketActs.comment().when(SchoolSide::mayAdd),
                        both.attach().when(SchoolSide::mayAdd),
                        watch(),
                        unwatch(),
                        TicketAct.move(
                                        "annuler",
                                        Move.WITHDRAW,
                                        Label.of("Demande annulée.", "Request withdrawn."),
                                        TicketAct.NONE,
                                        visit -> Optional.of(new Step.Withdrawn()))
                                .called("Annuler la demande", "Withdraw the request"))
                .toList();
    }

    private static boolean mayAdd(Visit visit, Shown shown) {
        return isCorrespondent(visit) && TicketAct.isOpen(shown);
    }

    private static TicketAct watch() {
        return TicketAct.addition(
                        "suivre",
                        Label.of("Suivre ce ticket", "Watch this ticket"),
                        Label.of("Vous serez informé de tout.", "You will be told all."),
                        TicketAct.NONE,
                        visit -> Optional.of(new Step.Watched(visit.person())))
                .when((visit, shown) -> mayAdd(visit, shown)
                        && !shown.ticket().requester().equals(visit.person())
                        && !shown.ticket().watchers().contains(visit.person()));
    }

    private static TicketAct unwatch() {
        return TicketAct.addition(
                        "ne-plus-suivre",
                        Label.of("Ne plus suivre ce ticket", "Watch it no longer"),
                        Label.of("Vous ne serez plus informé.", "You will be told no longer."),
                        TicketAct.NONE,
                        visit -> Optional.of(new Step.Unwatched(visit.person())))
                .when((visit, shown) -> shown.ticket().watchers().contains(visit.person()));
    }
}
