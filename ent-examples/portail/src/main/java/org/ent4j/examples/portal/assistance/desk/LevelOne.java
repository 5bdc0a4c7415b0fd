package org.ent4j.examples.portal.assistance.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.assistance.ActionField;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.Audience;
import org.ent4j.examples.portal.assistance.CatalogueWords;
import org.ent4j.examples.portal.assistance.TicketAct;
import org.ent4j.examples.portal.assistance.TicketAct.Fields;
import org.ent4j.examples.portal.assistance.TicketActs;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;
import org.ent4j.ticketing.ReadingService.Shown;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketLife.Move;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;

/** What agents of the académie do about tickets. */
final class LevelOne {

    static final Need TREATING = Need.role(PortalRole.TREAT_TICKETS);

    static final Audience AUDIENCE = new Audience(
            Platform.ACADEMIE,
            "/assistance/academie",
            Label.of("Files de tickets", "Queues of tickets"),
            TREATING,
            LevelOne::actor);

    private LevelOne() {}

    static Actor actor(Visit visit) {
        return Actor.of(visit.person(), Role.AGENT);
    }

    /** In the order of their buttons. */
    static List<TicketAct> acts(AssistanceDesk desk, TicketActs both) {
        return Stream.of(decisions(), hands(desk), additions(both), order(desk))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<TicketAct> decisions() {
        return Stream.of(
                TicketAct.move(
                        "prendre",
                        Move.TAKE,
                        Label.of("Ticket pris en charge.", "Ticket taken."),
                        TicketAct.NONE,
                        visit -> Optional.of(new Step.Taken())),
                TicketAct.move(
                                "resoudre",
                                Move.RESOLVE,
                                Label.of("Solution annoncée au demandeur.", "Solution announced."),
                                LevelOne::solution,
                                visit -> Optional.of(new Step.Resolved(TicketActs.said(visit))))
                        .called("Annoncer une solution", "Announce a solution"),
                TicketAct.move(
                        "demander",
                        Move.ASK,
                        Label.of("Question envoyée au demandeur.", "Question sent."),
                        Fields.text("Question au demandeur", "Question to the requester"),
                        visit -> Optional.of(new Step.Asked(TicketActs.said(visit)))));
    }

    /** What the vendor has found is there already, to be announced in one's own words. */
    private static List<ActionField> solution(Visit visit, Shown shown) {
        var said = shown.ticket().said();
        var found = said.isEmpty()
                ? Optional.<Said>empty()
                : Optional.of(said.get(said.size() - 1)).filter(last -> last.kind() == Said.Kind.PROPOSAL);
        return List.of(ActionField.text("text", visit.in("Solution", "Solution"))
                .filled(found.map(Said::text).orElse("")));
    }

    private static Stream<TicketAct> hands(AssistanceDesk desk) {
        return Stream.of(
                TicketAct.move(
                        "transmettre",
                        Move.ESCALATE,
                        Label.of("Ticket transmis à l'éditeur.", "Ticket escalated."),
                        Fields.text("Pourquoi, et ce qui a été essayé", "Why, and what was tried"),
                        visit -> Optional.of(new Step.HandedOver(Platform.VENDOR, TicketActs.said(visit)))),
                TicketAct.move(
                                "reprendre",
                                Move.RECALL,
                                Label.of("Ticket repris à l'éditeur.", "Ticket taken back."),
                                Fields.text("Pourquoi", "Why"),
                                visit -> Optional.of(new Step.Recalled(TicketActs.said(visit))))
                        .called("Reprendre à l'éditeur", "Take back from the vendor"),
                TicketAct.move(
                                "affecter",
                                Move.ASSIGN,
                                Label.of("Ticket réaffecté.", "Ticket assigned."),
                                (visit, shown) -> List.of(
                                        ActionField.choice(
                                                "team", visit.in("Équipe", "Team"), teams(desk), team(shown)),
                                        ActionField.line("why", visit.in("Pourquoi", "Why"), false)),
                                visit -> visit.form()
                                        .text("team")
                                        .map(team -> new Step.Assigned(
                                                new TeamId(team), visit.form().textOr("why", ""))))
                        .called("Affecter à une équipe", "Assign to a team"));
    }

    private static Map<String, String> teams(AssistanceDesk desk) {
        var teams = new LinkedHashMap<String, String>();
        desk.setup().policy().teams().stream().sorted().forEach(team -> teams.put(team.value(), team.value()));
        return teams;
    }

    private static String team(Shown shown) {
        return shown.ticket().team().map(TeamId::value).orElse("");
    }

    private static Stream<TicketAct> additions(TicketActs both) {
        return Stream.of(
                TicketActs.comment(),
                TicketAct.addition(
                        "noter",
                        Label.of("Écrire une note interne", "Write an internal note"),
                        Label.of("Note ajoutée.", "Note added."),
                        Fields.text("Note, pour l'assistance académique seule", "Note, for level 1 alone"),
                        visit -> Optional.of(new Step.Noted(TicketActs.said(visit)))),
                both.attach());
    }

    private static Stream<TicketAct> order(AssistanceDesk desk) {
        return Stream.of(
                TicketAct.addition(
                                "prioriser",
                                Label.of("Changer la priorité", "Change the priority"),
                                Label.of("Priorité changée.", "Priority changed."),
                                LevelOne::weight,
                                visit -> visit.form()
                                        .choice("impact", Impact.class)
                                        .flatMap(impact -> visit.form()
                                                .choice("urgency", Urgency.class)
                                                .map(urgency -> new Step.Prioritised(impact, urgency))))
                        .when(LevelOne::isHere),
                TicketAct.addition(
                                "categoriser",
                                Label.of("Changer le domaine", "Change the category"),
                                Label.of("Domaine changé.", "Category changed."),
                                (visit, shown) -> List.of(ActionField.choice(
                                        "category",
                                        visit.in("Domaine et produit", "Category and product"),
                                        new CatalogueWords(desk.catalogue(), visit.words()).leavesWithProducts(),
                                        category(shown))),
                                visit -> category(desk, visit))
                        .when(LevelOne::isHere),
                TicketAct.move(
                        "doublon",
                        Move.MARK_DUPLICATE,
                        Label.of("Ticket marqué comme doublon.", "Marked as a duplicate."),
                        (visit, shown) -> List.of(ActionField.line(
                                "of", visit.in("Numéro de l'autre ticket", "Number of the other"), true)),
                        visit -> visit.form().text("of").flatMap(TicketId::of).map(Step.DuplicateFound::new)));
    }

    private static boolean isHere(Visit visit, Shown shown) {
        return shown.ticket().holder() == Platform.ACADEMIE
                && shown.ticket().state().isActive();
    }

    private static List<ActionField> weight(Visit visit, Shown shown) {
        return List.of(
                ActionField.choice(
                        "impact",
                        visit.in("Qui est gêné", "Who is hindered"),
                        labels(visit, Impact.values()),
                        shown.ticket().impact().name()),
                ActionField.choice(
                        "urgency",
                        visit.in("Urgence", "Urgency"),
                        labels(visit, Urgency.values()),
                        shown.ticket().urgency().name()));
    }

    private static <E extends Enum<E> & Labelled> Map<String, String> labels(Visit visit, E[] all) {
        var labels = new LinkedHashMap<String, String>();
        Stream.of(all).forEach(each -> labels.put(each.name(), visit.words().of(each.label())));
        return labels;
    }

    private static String category(Shown shown) {
        return shown.ticket().category()
                + shown.ticket().product().map(product -> "|" + product).orElse("");
    }

    /** Of those that were to be chosen from. */
    private static Optional<Step> category(AssistanceDesk desk, Visit visit) {
        return visit.form()
                .text("category")
                .filter(new CatalogueWords(desk.catalogue(), visit.words()).leavesWithProducts()::containsKey)
                .map(text -> text.split("\\|", 2))
                .map(parts -> new Step.Recategorised(
                        new CategoryId(parts[0]), parts.length == 1 ? Optional.empty() : Optional.of(parts[1])));
    }
}
