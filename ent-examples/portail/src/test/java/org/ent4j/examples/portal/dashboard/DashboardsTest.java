package org.ent4j.examples.portal.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertLife;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallState;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DashboardsTest {

    static TestPortal portal;
    static Someone cpe;
    static Actor actor;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        cpe = portal.signIn("Vie scolaire");
        actor = new Actor(portal.player("Vie scolaire").id(), Capacity.VIE_SCOLAIRE);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static void everyFigureIsTheLengthOfItsList(String board) {
        var figures = cpe.get(board).html().select(".figures a");
        assertThat(figures).isNotEmpty();
        for (var figure : figures) {
            assertThat(count(figure.attr("href"))).as(figure.text()).isEqualTo(number(figure));
        }
    }

    private static int number(Element figure) {
        return Integer.parseInt(figure.select("strong").text());
    }

    /** As the caption of the list says; none for a page without a list. */
    private static int count(String path) {
        var list = cpe.get(path.replaceAll("#.*", "")).html();
        if (path.endsWith("#departs")) {
            return list.select("#departs + ul li").size();
        }
        var caption = list.select("caption").text();
        return caption.isEmpty() ? 0 : Integer.parseInt(caption.split(" ")[0]);
    }

    @Test
    void every_figure_leads_to_a_list_of_its_length() {
        everyFigureIsTheLengthOfItsList("/tableaux-de-bord/assiduite");
        everyFigureIsTheLengthOfItsList("/tableaux-de-bord/cpe");
        everyFigureIsTheLengthOfItsList("/tableaux-de-bord/cpe?jour=2026-11-19");
    }

    @Test
    void the_demonstration_has_something_behind_most_figures() {
        var numbers = cpe.get("/tableaux-de-bord/assiduite").html().select(".figures a").stream()
                .filter(figure -> number(figure) > 0)
                .toList();

        assertThat(numbers).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void roll_calls_are_locked_and_unlocked_together() {
        var page =
                cpe.get("/tableaux-de-bord/cpe?jour=2026-11-19&appels=valides").html();
        var some = page.select("input[name=appel]").stream()
                .limit(3)
                .map(box -> box.attr("value"))
                .toList();

        act(some, "LOCK");
        assertThat(some).allMatch(lesson -> state(lesson) == RollCallState.LOCKED);
        assertThat(act(some, "LOCK").notice()).contains("3 refusés");
        act(some, "UNLOCK");
        assertThat(some).noneMatch(lesson -> state(lesson) == RollCallState.LOCKED);
        assertThat(act(List.of(), "LOCK").notice()).contains("Cochez");
        assertThat(cpe.post("/tableaux-de-bord/cpe/appels", Map.of("appel", some))
                        .status())
                .isEqualTo(400);
    }

    private static Someone.Answer act(List<String> lessons, String what) {
        return cpe.post("/tableaux-de-bord/cpe/appels", Map.of("appel", lessons, "faire", what, "jour", "2026-11-19"));
    }

    private static RollCallState state(String lesson) {
        return portal.school()
                .vieScolaire()
                .record()
                .rollCall(lesson)
                .orElseThrow()
                .state();
    }

    @Test
    void the_register_of_a_class_is_a_file() {
        var group = portal.school().names().classes().iterator().next();

        var pdf = cpe.get("/registre/fichier?classe=%s&du=2026-11-19&format=pdf".formatted(group));
        var sheet = cpe.get("/registre/fichier?classe=%s&du=2026-11-19&au=2026-11-20&format=xlsx".formatted(group));

        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.raw().headers().firstValue("Content-Disposition").orElse(""))
                .contains("registre-");
        assertThat(new String(sheet.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(cpe.get("/registre/fichier?classe=inconnue&du=2026-11-19").status())
                .isEqualTo(422);
        assertThat(cpe.get("/registre/fichier?classe=%s&du=2026-09-01&au=2027-06-30".formatted(group))
                        .status())
                .isEqualTo(422);
    }

    private static List<Alert> open() {
        return portal.school().vieScolaire().alerts().open(actor).get();
    }

    @Test
    void an_alert_is_seen_then_handled_and_found_among_those() {
        var alert = open().get(0);
        var form = cpe.get("/alertes?etat=non-vues")
                .html()
                .select("form[action*=%s]".formatted(alert.key().type()))
                .first();

        assertThat(cpe.send(form, Map.of("faire", "SEE")).notice()).isEqualTo("L'alerte est marquée.");
        assertThat(open()).anyMatch(each -> each.state() == AlertLife.State.SEEN);
        assertThat(cpe.send(form, Map.of("faire", "HANDLE")).notice()).isEqualTo("L'alerte est marquée.");
        assertThat(cpe.send(form, Map.of("faire", "SEE")).notice()).isNotEqualTo("L'alerte est marquée.");
        assertThat(cpe.get("/alertes?etat=traitees").html().select("tbody tr")).hasSize(1);
        assertThat(cpe.post("/alertes/personne/ABSENCE", Map.of("faire", "SEE")).status())
                .isEqualTo(404);
        assertThat(cpe.post(form.attr("action"), Map.of("faire", "RAISE")).status())
                .isEqualTo(400);
    }

    @Test
    void a_step_that_the_law_asks_for_is_noted_as_taken() {
        var page = cpe.get("/alertes").html();
        var form = page.select("form[action^=/alertes/demarches/]").first();
        assertThat(page.select(".card").text()).contains("L131-8", "demi-journées non excusées en novembre 2026");

        var answer = cpe.send(form, Map.of("commentaire", "Réunie le 23"));

        assertThat(answer.notice()).contains("notée comme faite");
        assertThat(answer.html().select(".card").text()).contains("Faite le", "Réunie le 23");
        assertThat(portal.school()
                        .vieScolaire()
                        .alerts()
                        .steps(actor, TestPortal.MOMENT.toLocalDate())
                        .get())
                .anyMatch(step -> step.taken().isPresent());
        assertThat(cpe.post("/alertes/demarches/1/COMMISSION_EDUCATIVE/2026-11", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void those_who_have_nothing_to_do_with_it_are_refused() {
        for (var part : List.of("Enseignant", "Parent", "Élève", "Administrateur")) {
            var somebody = portal.signIn(part);
            assertThat(somebody.get("/alertes").status()).as(part).isEqualTo(403);
            assertThat(somebody.get("/tableaux-de-bord/cpe").status()).as(part).isEqualTo(403);
            assertThat(somebody.get("/registre").status()).as(part).isEqualTo(403);
        }
    }
}
