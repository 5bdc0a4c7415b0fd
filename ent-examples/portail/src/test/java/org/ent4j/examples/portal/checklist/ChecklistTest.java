package org.ent4j.examples.portal.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    static TestPortal portal;
    static Someone admin;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        admin = portal.signIn("Administrateur");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Elements step(RentreeStep step) {
        return admin.get("/rentree").html().select("#" + step.name());
    }

    private static Someone.Answer send(RentreeStep step, String action, Map<String, ?> fields) {
        return admin.send(step(step).select("form[action$=" + action + "]").first(), fields);
    }

    @Test
    void each_step_has_its_state_and_what_is_left_leads_to_its_page() {
        assertThat(admin.get("/rentree").html().select("section.step")).hasSize(RentreeStep.values().length);
        assertThat(step(RentreeStep.SET_UP_HOME_PAGE).select(".badge").first().text())
                .isEqualTo("fait");
        assertThat(step(RentreeStep.DESIGNATE_RESP_AFF).select(".badge").first().text())
                .isEqualTo("fait");

        admin.send(
                admin.get("/page-accueil")
                        .html()
                        .select("form[action$=retirer]")
                        .first(),
                Map.of());
        var undone = step(RentreeStep.SET_UP_HOME_PAGE);
        assertThat(undone.select(".badge").first().text()).isEqualTo("en cours");
        assertThat(undone.select("li a").attr("href")).isEqualTo("/page-accueil");
        admin.send(
                admin.get("/page-accueil")
                        .html()
                        .select("form[action$=annuler]")
                        .first(),
                Map.of());
    }

    @Test
    void whom_the_direction_named_is_said() {
        assertThat(step(RentreeStep.IMPORT_TIMETABLE).select("dd").text())
                .contains(SchoolNames.of(portal.player("Administrateur")));
    }

    @Test
    void no_step_tells_of_commands() {
        assertThat(admin.get("/rentree").html().select("section.step li").text())
                .doesNotContainPattern("\\bent [a-z-]+ |--[a-z]");
    }

    @Test
    void a_step_is_noted_and_that_is_undone() {
        var noted = send(RentreeStep.VERIFY_RIGHTS, "note", Map.of("note", "Voir la liste des AED"));
        assertThat(noted.html().select("#VERIFY_RIGHTS .soft").text()).contains("Voir la liste des AED");

        admin.send(admin.get("/rentree").html().select("form[action$=annuler]").first(), Map.of());
        assertThat(step(RentreeStep.VERIFY_RIGHTS).select(".soft").text()).doesNotContain("AED");
    }

    @Test
    void what_the_data_tell_is_not_declared() {
        var answer = admin.post("/rentree/SET_UP_HOME_PAGE/declaration", Map.of("version", version()));

        assertThat(answer.html().select(".notice.refused").text()).isNotBlank();
    }

    @Test
    void a_step_is_postponed_to_a_day_to_come_only() {
        assertThat(admin.post("/rentree/VERIFY_RIGHTS/report", Map.of("version", version(), "jour", "2020-01-01"))
                        .html()
                        .select(".notice.refused"))
                .isNotEmpty();
        assertThat(admin.post("/rentree/VERIFY_RIGHTS/report", Map.of("jour", "hier"))
                        .status())
                .isEqualTo(400);
        assertThat(admin.post("/rentree/AUTRE/note", Map.of("note", "x")).status())
                .isEqualTo(404);
    }

    private static String version() {
        return admin.get("/rentree")
                .html()
                .select("form[action$=annuler] input[name=version]")
                .attr("value");
    }
}
