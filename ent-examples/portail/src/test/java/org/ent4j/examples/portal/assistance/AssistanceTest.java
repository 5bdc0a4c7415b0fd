package org.ent4j.examples.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The assistance over HTTP, by people of all its levels. */
class AssistanceTest {

    private static final String NEW = "/assistance/tickets/nouveau";
    private static final Map<String, String> REQUEST = Map.of(
            "category", "ENT/VIE_DE_L_ELEVE",
            "product", "NOTES",
            "description", "Bonjour, les moyennes de la 6A ne s'affichent plus depuis hier soir. Merci de votre aide.",
            "checked", "1");

    static TestPortal portal;
    static Someone teacher;
    static Someone correspondent;
    static Someone agent;
    static Someone vendor;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        teacher = portal.signIn("Enseignant");
        correspondent = portal.signIn("Administrateur");
        agent = portal.signIn("Académie");
        vendor = portal.signIn("Support");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Element form(Someone.Answer page, String action) {
        return page.html().select("form[action$=" + action + "]").first();
    }

    private static TicketId sent(Someone.Answer answer) {
        assertThat(answer.path()).as(answer.text()).startsWith("/assistance/tickets/");
        return new TicketId(answer.path().substring("/assistance/tickets/".length()));
    }

    private static TicketId sent() {
        return sent(correspondent.post(NEW, REQUEST));
    }

    private static Ticket ticket(Platform platform, TicketId id) {
        var who = new Actor("test", platform == Platform.VENDOR ? Role.VENDOR : Role.AGENT);
        var now = portal.part(PortalClock.class).now();
        return portal.part(AssistanceDesk.class)
                .look(platform, now)
                .reading()
                .show(id, who, now)
                .get()
                .ticket();
    }

    @Test
    void the_academie_and_the_vendor_answer_and_do_not_ask() {
        for (var part : List.of("Académie", "Support")) {
            assertThat(portal.signIn(part).get("/").html().select(".menu a").eachText())
                    .doesNotContain("Mes questions", "Déclarer un incident")
                    .anyMatch(each -> each.contains("ickets"));
        }
    }

    @Test
    void a_question_becomes_a_ticket_that_climbs_to_the_vendor_and_comes_back_to_be_closed() {
        var asked = teacher.post(
                "/assistance/questions/nouvelle",
                Map.of(
                        "do",
                        "ask",
                        "form",
                        "1",
                        "text",
                        "Bonjour, les notes de la 6B ne s'enregistrent plus. Merci.",
                        "about",
                        "ENT/VIE_DE_L_ELEVE|NOTES"));
        assertThat(asked.notice()).contains("correspondants ENT");
        assertThat(correspondent.get("/assistance/etablissement").text()).contains("les notes de la 6B");

        var page = correspondent.send(form(correspondent.get(asked.path()), "/transmettre"), Map.of());
        var checked = correspondent.send(form(page, "/nouveau"), Map.of());
        assertThat(checked.html().select(".notice.info li")).as("advice").isNotEmpty();
        var id = sent(correspondent.send(form(checked, "/nouveau"), Map.of()));
        assertThat(teacher.get(asked.path()).html().select(".badge").text()).contains("transmise");

        assertThat(agent.get("/assistance/academie?filtre=TO_BE_TAKEN").text()).contains(id.value());
        var atLevelOne = "/assistance/academie/" + id;
        agent.send(form(agent.get(atLevelOne), "/prendre"), Map.of());
        assertThat(vendor.get("/assistance/editeur/" + id).status())
                .as("not yet escalated")
                .isEqualTo(403);
        agent.send(form(agent.get(atLevelOne), "/transmettre"), Map.of("text", "Hors de notre portée"));
        assertThat(ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.WAITING_VENDOR);

        assertThat(vendor.get("/assistance/editeur").text()).contains(id.value());
        vendor.send(form(vendor.get("/assistance/editeur/" + id), "/rendre"), Map.of("text", "Corrigé ce soir."));
        var back = form(agent.get(atLevelOne), "/resoudre");
        assertThat(back.select("textarea").text()).as("to be announced").isEqualTo("Corrigé ce soir.");
        agent.send(back, Map.of("text", "C'est corrigé."));

        var mine = correspondent.get("/assistance/tickets/" + id);
        assertThat(mine.html().text()).contains("C'est corrigé.");
        assertThat(correspondent.send(form(mine, "/accepter"), Map.of()).notice())
                .contains("clôturé");
        for (var platform : Platform.values()) {
            assertThat(ticket(platform, id).state()).as("%s", platform).isEqualTo(TicketState.CLOSED);
        }
        assertThat(agent.get(atLevelOne).html().select("details table").eachText())
                .as("notices")
                .anyMatch(text -> text.contains("C'est corrigé."));
    }

    @Test
    void what_was_answered_before_is_proposed_to_who_asks_next_and_may_be_judged() {
        var parent = portal.signIn("Parent");
        var found = parent.post(
                "/assistance/questions/nouvelle", Map.of("do", "search", "text", "J'ai perdu mon mot de passe"));
        var proposal =
                found.html().select(".answers button[formaction$=/utile]").first();
        assertThat(found.text()).contains("EduConnect");
        assertThat(parent.post(proposal.attr("formaction"), Map.of()).notice()).contains("noté");
        assertThat(parent.post("/assistance/reponses/1/utile", Map.of()).notice())
                .contains("il n'y a pas de réponse");
    }

    @Test
    void who_asked_may_say_that_an_answer_did_not_help_or_take_the_question_back() {
        var asked = teacher.post(
                "/assistance/questions/nouvelle", Map.of("do", "ask", "form", "2", "text", "Où est la salle B12 ?"));
        assertThat(teacher.post(asked.path() + "/repondre", Map.of("text", "Là"))
                        .status())
                .as("not by who asked")
                .isEqualTo(403);
        correspondent.post(asked.path() + "/repondre", Map.of("text", "Au fond du couloir.", "shared", "0"));
        assertThat(teacher.get(asked.path()).text()).contains("Au fond du couloir.");
        var known = Map.of("do", "search", "text", "Où est donc la salle B12 ?");
        correspondent.send(form(correspondent.get(asked.path()), "/garder"), Map.of());
        assertThat(teacher.post("/assistance/questions/nouvelle", known).text()).contains("Au fond du couloir.");
        correspondent.send(form(correspondent.get(asked.path()), "/oublier"), Map.of());
        assertThat(teacher.post("/assistance/questions/nouvelle", known).text()).doesNotContain("Au fond du couloir.");
        teacher.send(form(teacher.get(asked.path()), "/pas-utile"), Map.of("text", "Quel couloir ?"));
        assertThat(teacher.get(asked.path()).text()).contains("Quel couloir ?");
        teacher.send(form(teacher.get(asked.path()), "/retirer"), Map.of());
        assertThat(teacher.get(asked.path()).html().select(".badge").first().text())
                .isEqualTo("retirée");
        assertThat(portal.signIn("Parent").get(asked.path()).status())
                .as("of another")
                .isEqualTo(403);
    }

    @Test
    void who_is_no_correspondent_is_told_who_is() {
        var told = teacher.get(NEW);
        var name = correspondent.get("/").html().select(".name").text();
        assertThat(told.text()).contains(name).contains("administrateur ENT");
        assertThat(told.html().select("form[action=" + NEW + "]")).isEmpty();
        assertThat(teacher.post(NEW, REQUEST).text()).contains(name);
        assertThat(teacher.get("/assistance/tickets?liste=CLOSED")
                        .html()
                        .select("tbody .badge")
                        .text())
                .isEqualTo("non recevable");
    }

    @Test
    void a_request_is_refused_with_what_was_typed_and_what_is_wrong() {
        var again = correspondent.post(
                NEW,
                Map.of("category", "ENT/VIE_DE_L_ELEVE", "description", "Bonjour, rien ne va.", "telephone", "poste"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("#e-telephone").text()).contains("poste");
        assertThat(again.html().select("textarea").text()).isEqualTo("Bonjour, rien ne va.");
        assertThat(correspondent.post(NEW, Map.of("category", "RIEN")).status()).isEqualTo(400);
    }

    @Test
    void files_come_with_a_request_up_to_eight_mebibytes_and_nobody_makes_one_up() {
        var most = 8 * 1024 * 1024;
        var files = Map.of("attachments", new Upload("ecran.png", new byte[most]));
        var id = sent(correspondent.upload(NEW, REQUEST, files));
        assertThat(correspondent.get("/assistance/tickets/" + id + "/pieces/1").bytes())
                .hasSize(most);
        assertThat(correspondent.get("/assistance/tickets/" + id + "/pieces/2").status())
                .isEqualTo(404);
        assertThat(teacher.get("/assistance/tickets/" + id + "/pieces/1").status())
                .isEqualTo(403);

        var tooBig = Map.of("attachments", new Upload("film.png", new byte[most + 1]));
        assertThat(correspondent.upload(NEW, REQUEST, tooBig).status()).isEqualTo(422);

        var forged =
                Map.of("kept", ticket(Platform.ENT, id).attachments().get(0).sha256() + ".x");
        var fields = new HashMap<String, String>(REQUEST);
        fields.putAll(forged);
        assertThat(ticket(Platform.ENT, sent(correspondent.post(NEW, fields))).attachments())
                .isEmpty();
    }

    @Test
    void a_file_that_came_before_advice_was_read_is_still_there() {
        var unchecked = new HashMap<String, String>(REQUEST);
        unchecked.remove("checked");
        unchecked.put("description", "ça marche pas");
        var page =
                correspondent.upload(NEW, unchecked, Map.of("attachments", new Upload("liste.txt", new byte[] {1, 2, 3
                })));
        assertThat(page.html().select("input[name=kept]")).hasSize(1);
        var id = sent(correspondent.send(form(page, "/nouveau"), Map.of()));
        assertThat(ticket(Platform.ACADEMIE, id).attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("liste.txt"));
    }

    @Test
    void tickets_of_another_school_are_not_seen_whatever_is_in_the_path() {
        var id = sent();
        var other = portal.part(DemoPeople.class).administrators().stream()
                .filter(each -> each.school().equals(DemoSchools.second()))
                .findFirst()
                .flatMap(each -> portal.part(PortalData.class).directory().person(each.person()))
                .map(portal::signIn)
                .orElseThrow();
        assertThat(other.get("/assistance/tickets/" + id).status()).isEqualTo(403);
        assertThat(other.get("/assistance/tickets").text()).doesNotContain(id.value());
        assertThat(other.post("/assistance/tickets/" + id + "/annuler", Map.of())
                        .notice())
                .contains("pas de ticket");
        assertThat(other.get("/assistance/tickets/%20").status()).isEqualTo(404);
        assertThat(ticket(Platform.ENT, id).state()).isNotEqualTo(TicketState.CANCELLED);
    }

    @Test
    void a_decision_about_what_has_changed_meanwhile_is_refused() {
        var id = sent();
        var path = "/assistance/academie/" + id;
        var seen = agent.get(path);
        agent.send(form(agent.get(path), "/noter"), Map.of("text", "Vu avec la DSI."));
        assertThat(agent.send(form(seen, "/prendre"), Map.of()).html().select(".notice.refused"))
                .isNotEmpty();
        agent.send(form(agent.get(path), "/prendre"), Map.of());
        assertThat(ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(correspondent.get("/assistance/tickets/" + id).text()).doesNotContain("Vu avec la DSI.");
    }

    @Test
    void an_agent_reroutes_reorders_and_asks_and_the_school_answers() {
        var id = sent();
        var path = "/assistance/academie/" + id;
        agent.send(form(agent.get(path), "/affecter"), Map.of("team", "DSI", "why", "comptes"));
        agent.send(form(agent.get(path), "/prioriser"), Map.of("impact", "SCHOOL", "urgency", "HIGH"));
        agent.send(form(agent.get(path), "/categoriser"), Map.of("category", "ENT/AUTHENTIFICATION|COMPTE"));
        agent.send(form(agent.get(path), "/demander"), Map.of("text", "Depuis quand ?"));
        assertThat(agent.get("/assistance/academie?equipe=DSI&filtre=WAITING").text())
                .contains(id.value());
        correspondent.send(form(correspondent.get("/assistance/tickets/" + id), "/repondre"), Map.of("text", "Hier."));

        var ticket = ticket(Platform.ACADEMIE, id);
        assertThat(ticket.team().map(Object::toString)).contains("DSI");
        assertThat(ticket.product()).contains("COMPTE");
        assertThat(ticket.state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(agent.post(path + "/prioriser", Map.of("impact", "RIEN")).status())
                .isEqualTo(400);
    }

    @Test
    void a_duplicate_is_hinted_and_marked() {
        var first = sent();
        var second = sent();
        var unchecked = new HashMap<String, String>(REQUEST);
        unchecked.remove("checked");
        assertThat(correspondent
                        .post(NEW, unchecked)
                        .html()
                        .select(".notice.warning")
                        .text())
                .contains(second.value());
        var path = "/assistance/academie/" + second;
        agent.send(form(agent.get(path), "/doublon"), Map.of("of", first.value()));
        assertThat(ticket(Platform.ENT, second).duplicateOf()).contains(first);
    }

    @Test
    void a_major_incident_is_shown_before_a_request_is_sent_and_resolved_for_all() {
        var id = sent();
        var incident = agent.post(
                "/assistance/incidents",
                Map.of("title", "Notes", "hindered", "ENT/VIE_DE_L_ELEVE|NOTES", "text", "Nous y travaillons."));
        agent.post(incident.path() + "/rattacher", Map.of("ticket", List.of(id.value(), "X 1")));
        var unchecked = new HashMap<String, String>(REQUEST);
        unchecked.remove("checked");
        assertThat(correspondent.post(NEW, unchecked).text()).contains("Nous y travaillons.");
        agent.send(form(agent.get(incident.path()), "/resoudre"), Map.of("text", "Rétabli."));
        assertThat(ticket(Platform.ENT, id).state()).isEqualTo(TicketState.RESOLVED);
        assertThat(agent.get("/assistance/incidents/RIEN").status()).isEqualTo(404);
    }

    @Test
    void routing_is_tried_and_tickets_are_counted() {
        var tried = agent.get("/assistance/routage?about=ENT/AUTHENTIFICATION&text=compte");
        assertThat(tried.html().select(".notice.info").text()).contains("DSI");
        var statistics = agent.get("/assistance/statistiques");
        assertThat(statistics.html().select("h2").eachText()).contains("Par équipe", "Par mois");
        assertThat(agent.get("/assistance/statistiques?du=9999-12-31&au=x").status())
                .isEqualTo(200);
        assertThat(agent.get("/assistance/statistiques/classeur").bytes()).startsWith((byte) 'P', (byte) 'K');
    }

    @Test
    void a_newcomer_finds_tickets_at_each_level_and_those_that_are_late() {
        assertThat(agent.get("/assistance/academie?filtre=LATE").html().select("tbody tr"))
                .isNotEmpty();
        assertThat(vendor.get("/assistance/editeur").html().select("tbody tr")).isNotEmpty();
        assertThat(correspondent
                        .get("/assistance/tickets?liste=RESOLVED")
                        .html()
                        .select("tbody tr"))
                .isNotEmpty();
        assertThat(correspondent.reading("en").get("/assistance/tickets").title())
                .isEqualTo("Tickets");
        correspondent.reading("fr");
    }
}
