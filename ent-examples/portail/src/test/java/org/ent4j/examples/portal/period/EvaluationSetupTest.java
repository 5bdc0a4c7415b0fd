package org.ent4j.examples.portal.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.PathText;
import org.ent4j.examples.portal.web.Routes;
import org.ent4j.examples.portal.web.Verb;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceState;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a head sets up evaluations: periods, services, dispenses. */
class EvaluationSetupTest {

    static TestPortal portal;
    static Someone head;
    static String marked;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        head = portal.signIn("Direction");
        marked = portal.school().names().classOf(portal.player("Élève")).orElseThrow();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String followed(String schoolClass) {
        return portal.school()
                .vieScolaire()
                .periodicity()
                .periods()
                .now()
                .followedBy(new ClassRef(portal.school().id(), schoolClass))
                .map(PeriodSystem::label)
                .orElse("");
    }

    private static Element form(Someone.Answer page) {
        return page.html().select("main form").last();
    }

    @Test
    void a_change_of_periods_shows_what_is_at_stake_keeps_it_and_is_undone() {
        var plan = head.post(
                "/periodes/apercu", Map.of("edit", "ASSIGN", "class", List.of(marked), "system", "SEMESTRES"));

        assertThat(plan.html().select("tbody tr").first().text()).contains("conflit", "notes saisies : ");
        assertThat(followed(marked)).isEqualTo("Trimestres");
        var refused = head.send(form(plan), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".notice.refused li")).isNotEmpty();
        assertThat(followed(marked)).isEqualTo("Trimestres");
        var keep = plan.html().select("input[name=keep]").eachAttr("value");
        assertThat(head.send(form(plan), Map.of("keep", keep)).notice()).isEqualTo("Le changement est appliqué.");
        assertThat(followed(marked)).isEqualTo("Semestres");
        assertThat(head.get("/periodes").text()).contains("Gardés hors période");

        var undo = head.post("/periodes/apercu", Map.of("edit", "UNDO"));
        assertThat(undo.text()).contains("revient");
        assertThat(head.send(form(undo), Map.of()).notice()).isEqualTo("Le changement est appliqué.");
        assertThat(followed(marked)).isEqualTo("Trimestres");
        assertThat(portal.signIn("Élève")
                        .get("/notes")
                        .html()
                        .select(".subject .badge")
                        .text())
                .contains("moyenne");
    }

    @Test
    void what_changed_since_it_was_shown_is_shown_again() {
        var plan =
                head.post("/periodes/apercu", Map.of("edit", "ADD", "model", "AUTRE", "label", "Quarts", "count", "4"));

        var answer = head.send(form(plan), Map.of("seen", "autre"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Des données ont changé depuis");
        assertThat(head.send(form(plan), Map.of()).notice()).isEqualTo("Le changement est appliqué.");
        assertThat(head.get("/periodes").html().select("#s-QUARTS")).hasSize(1);
    }

    @Test
    void periods_that_overlap_are_refused_in_a_sentence() {
        var form = head.get("/periodes")
                .html()
                .select("form:has(input[value=CHANGE]):has(input[value=TRIMESTRES])")
                .first();

        var answer = head.send(form, Map.of("last-0", "2026-12-18"));

        assertThat(answer.html().select(".notice.refused").text()).contains("1er trimestre", "2e trimestre");
        assertThat(head.send(form, Map.of("first-1", "")).notice()).contains("toutes les dates sont à remplir");
        assertThat(head.post("/periodes/apercu", Map.of("edit", "ASSIGN")).notice())
                .contains("au moins une classe");
        assertThat(head.post("/periodes/apercu", Map.of()).notice()).contains("incomplète");
    }

    private static EvaluationService service(String schoolClass, String label) {
        return portal.school().vieScolaire().subjects().services().all().values().stream()
                .filter(each -> each.audience().code().equals(schoolClass)
                        && each.label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationService draft() {
        return portal.school().vieScolaire().subjects().services().all().values().stream()
                .filter(each -> each.state() == ServiceState.DRAFT && each.isEvaluated())
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationService now(EvaluationService service) {
        return portal.school()
                .vieScolaire()
                .subjects()
                .services()
                .find(service.id())
                .orElseThrow();
    }

    private static String path(EvaluationService service) {
        return "/services-evaluation/service/" + PathText.of(service.id().value());
    }

    @Test
    void services_are_changed_in_bulk_and_those_that_refuse_say_why() {
        var open = service(marked, "FRANCAIS");
        var draft = draft();

        var answer = head.post(
                "/services-evaluation/selection",
                Map.of(
                        "action",
                        "OPEN",
                        "query",
                        "classe=" + draft.audience().code(),
                        "service",
                        List.of(
                                PathText.of(open.id().value()),
                                PathText.of(draft.id().value()))));

        assertThat(answer.notice()).startsWith("1 service modifié · " + marked + " · FRANCAIS : ");
        assertThat(answer.html().select("option[selected]").eachText())
                .contains(draft.audience().code());
        assertThat(now(draft).state()).isEqualTo(ServiceState.OPEN);
        head.post(
                "/services-evaluation/selection",
                Map.of(
                        "action",
                        "WEIGH",
                        "coefficient",
                        "2,5",
                        "service",
                        PathText.of(draft.id().value())));
        assertThat(now(draft).coefficient()).isEqualByComparingTo("2.5");
        assertThat(head.post("/services-evaluation/selection", Map.of("action", "WEIGH"))
                        .notice())
                .contains("Cochez des services");
    }

    @Test
    void a_service_is_divided_weighed_arranged_replaced_and_tells_its_history() {
        var service = service(marked, "MATHEMATIQUES");
        var pupil = portal.player("Élève").id();

        head.post(
                path(service) + "/sous-matieres",
                Map.of(
                        "part-id", List.of("", ""),
                        "part-label", List.of("Algèbre", ""),
                        "part-coefficient", List.of("2", "")));
        head.post(path(service) + "/coefficient", Map.of("coefficient", "3", "pupil", pupil.value(), "own", "0,5"));
        head.post(path(service) + "/bulletin", Map.of("order", "2", "modalite", "S", "evaluated", "1"));
        var replaced = head.post(
                path(service) + "/remplacement",
                Map.of(
                        "teacher",
                        portal.player("Enseignant").id().value(),
                        "first",
                        "2026-11-25",
                        "last",
                        "2026-12-01"));

        assertThat(replaced.text()).contains("(remplaçant) du 25/11/2026 au 01/12/2026");
        assertThat(replaced.html().select("main ul li").eachText())
                .anyMatch(line -> line.contains("sous-matières : Algèbre"))
                .anyMatch(line -> line.contains("coefficient 3"));
        var changed = service(marked, "MATHEMATIQUES");
        assertThat(changed.coefficientOf(pupil)).isEqualByComparingTo("0.5");
        assertThat(changed.order()).isEqualTo(2);
        assertThat(head.post(path(service) + "/bulletin", Map.of("order", "2", "modalite", "S"))
                        .notice())
                .contains("MATHEMATIQUES")
                .doesNotContain(service.id().value());
        assertThat(head.post(path(service) + "/coefficient", Map.of("coefficient", "trois"))
                        .notice())
                .contains("Vérifiez la saisie");
        assertThat(head.post(path(service) + "/etat", Map.of("move", "CLOSE"))
                        .html()
                        .select(".badge")
                        .text())
                .contains("clos");
        head.post(path(service) + "/etat", Map.of("move", "REOPEN"));
    }

    @Test
    void the_generation_says_that_nothing_is_to_be_done_or_that_the_timetable_is_missing() {
        assertThat(head.get("/services-evaluation/generation").text()).contains("Tout est à jour");

        var elsewhere = portal.signIn(otherAdministrator());
        assertThat(elsewhere.get("/services-evaluation/generation").text()).contains("n'est pas encore publié");
        assertThat(elsewhere.post("/services-evaluation/generation", Map.of()).notice())
                .contains("n'est pas encore publié");
    }

    private static Person otherAdministrator() {
        var people = portal.part(DemoPeople.class);
        return people.administrators().stream()
                .filter(each -> !each.school().equals(portal.school().id()))
                .findFirst()
                .flatMap(each -> portal.part(OpenSchools.class)
                        .find(each.school())
                        .flatMap(school -> school.names().find(each.person())))
                .orElseThrow();
    }

    @Test
    void a_dispense_is_granted_with_its_reason_and_taken_back() {
        var service = service(marked, "EDUCATION PHYSIQUE");
        var pupil = portal.player("Élève").id();
        var form = head.get("/dispenses?classe=" + marked)
                .html()
                .select("main form[method=post]")
                .last();
        var fields = Map.of(
                "pupil", pupil.value(),
                "service", PathText.of(service.id().value()),
                "kind", "UNFIT",
                "first", "2026-11-25",
                "last", "2026-12-02",
                "why", "certificat médical");

        var granted = head.send(form, fields);

        assertThat(granted.notice()).isEqualTo("La dispense est accordée.");
        assertThat(granted.html().select("tbody tr").text()).contains("du 25/11/2026 au 02/12/2026", "inapte");
        var wrong = new HashMap<String, Object>(fields);
        wrong.put("last", "2026-11-20");
        wrong.put("id", "autre");
        assertThat(head.send(form, wrong).status()).isEqualTo(422);
        wrong.putAll(Map.of("last", "2026-12-02", "pupil", "personne"));
        assertThat(head.send(form, wrong).status()).isEqualTo(422);
        var back = granted.html().select("form[action$=/retirer]").first();
        assertThat(head.send(back, Map.of("why", "erreur")).notice()).isEqualTo("La dispense est retirée.");
        assertThat(head.post("/dispenses/AAAA/retirer", Map.of("why", "x"))
                        .html()
                        .select(".notice.refused"))
                .isNotEmpty();
    }

    /** Of whoever may send them; with a service and a book that are there, and without. */
    @Test
    void no_form_breaks_that_is_sent_empty() {
        var service = PathText.of(service(marked, "ANGLAIS").id().value());
        for (var route : portal.part(Routes.class).all()) {
            if (route.verb() == Verb.POST && !route.path().matches("/(connexion|deconnexion|site).*")) {
                var known = route.path()
                        .replace("{service}", service)
                        .replace("{period}", "2026-T1")
                        .replace("{kind}", "MOTIFS")
                        .replace("{pupil}", portal.player("Élève").id().value());
                for (var path : List.of(route.path(), known)) {
                    var answer = head.postOnly(path.replaceAll("\\{[^}]*}", "1"), Map.of("x", "1"));
                    assertThat(answer.status()).as(path).isLessThan(500);
                }
            }
        }
    }
}
