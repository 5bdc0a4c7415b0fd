package org.ent4j.examples.portal.assistance.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.assistance.ActionField;
import org.ent4j.examples.portal.assistance.Audience;
import org.ent4j.examples.portal.assistance.TicketAct;
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
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.ticket.TicketLife.Move;

/** What the support centre of the vendor does about tickets. */
final class Vendor {

    static final Need TREATING = Need.role(PortalRole.TREAT_ESCALATIONS);

    static final Audience AUDIENCE = new Audience(
            Platform.VENDOR,
            "/assistance/editeur",
            Label.of("Tickets transmis à l'éditeur", "Escalated tickets"),
            TREATING,
            visit -> Actor.of(visit.person(), Role.VENDOR));

    private Vendor() {}

    static List<TicketAct> acts(TicketActs both) {
        return List.of(
                TicketAct.move(
                                "rendre",
                                Move.RETURN,
                                Label.of(
                                        "Ticket rendu : l'assistance académique en informe l'établissement.",
                                        "Given back: level 1 tells the school."),
                                Vendor::giving,
                                visit -> visit.form()
                                        .choice("how", Return.class)
                                        .map(how -> new Step.HandedBack(how, TicketActs.said(visit))))
                        .called("Rendre à l'assistance académique", "Give back to level 1"),
                TicketActs.comment(),
                both.attach());
    }

    private static List<ActionField> giving(Visit visit, Shown shown) {
        return List.of(
                ActionField.choice("how", visit.in("Avec", "With"), ways(visit), Return.SOLUTION.name()),
                ActionField.text("text", visit.in("Message", "Message")));
    }

    private static Map<String, String> ways(Visit visit) {
        var ways = new LinkedHashMap<String, String>();
        ways.put(Return.SOLUTION.name(), visit.in("une solution", "a solution"));
        ways.put(Return.QUESTION.name(), visit.in("une question", "a question"));
        ways.put(Return.REFUSAL.name(), visit.in("un refus", "a refusal"));
        return ways;
    }
}
