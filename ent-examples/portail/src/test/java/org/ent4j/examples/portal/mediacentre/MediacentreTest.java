package org.ent4j.examples.portal.mediacentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MediacentreTest {

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Someone admin() {
        return portal.signIn("Administrateur");
    }

    @Test
    void a_pupil_finds_resources_by_name_level_and_publisher_twenty_at_a_time() {
        var pupil = portal.signIn("Élève");

        assertThat(pupil.get("/mediacentre").html().select("tbody tr")).hasSize(20);
        assertThat(pupil.get("/mediacentre?page=2").html().select("tbody tr")).hasSize(4);
        assertThat(pupil.get("/mediacentre?q=francais&niveau=5e")
                        .html()
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Français 5e — Lire et dire");
        assertThat(pupil.get("/mediacentre?editeur=Boussole").html().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_resource_has_its_page_with_its_address() {
        var pupil = portal.signIn("Élève");
        var path = pupil.get("/mediacentre?q=dictionnaire")
                .html()
                .select("tbody th a")
                .attr("href");

        var sheet = pupil.get(path);

        assertThat(sheet.title()).contains("Dictionnaire");
        assertThat(sheet.html().select("a.button").attr("href")).startsWith("https://gar.example.org/");
        assertThat(pupil.get("/mediacentre/ressource?id=autre").status()).isEqualTo(404);
    }

    @Test
    void a_responsable_is_designated_withdrawn_and_that_is_undone() {
        var admin = admin();
        var teacher = portal.player("Enseignant");
        var version = admin.get("/administration/mediacentre")
                .html()
                .select("input[name=version]")
                .attr("value");

        var designated = admin.post(
                "/administration/mediacentre/designer",
                Map.of("personne", teacher.id().value(), "version", version));
        assertThat(designated.html().select("tbody th").text())
                .contains(teacher.name().usageName());

        var form = designated
                .html()
                .select("input[name=personne][value=%s]".formatted(teacher.id().value()))
                .parents()
                .select("form")
                .first();
        assertThat(admin.send(form, Map.of()).html().select("tbody th").text())
                .doesNotContain(teacher.name().usageName());

        var undo = admin.get("/administration/mediacentre")
                .html()
                .select("form[action$=annuler]")
                .first();
        assertThat(admin.send(undo, Map.of()).html().select("tbody th").text())
                .contains(teacher.name().usageName());
    }

    @Test
    void a_pupil_is_not_designated_and_the_reason_is_told() {
        var answer = admin().post(
                        "/administration/mediacentre/designer",
                        Map.of("personne", portal.player("Élève").id().value(), "version", "2"));

        assertThat(answer.notice()).isNotBlank();
        assertThat(answer.html().select(".notice.refused")).isNotEmpty();
    }

    @Test
    void a_service_that_doubles_a_resource_of_the_gar_is_found() {
        var page = admin().get("/administration/mediacentre/controle").html();

        var atlas = page.select("section:contains(Atlas vivant)");
        assertThat(atlas.select(".badge").text()).isEqualTo("à revoir");
        assertThat(atlas.select("li")).isNotEmpty();
    }

    @Test
    void a_service_is_kept_for_the_work_in_it_and_no_more_when_that_is_taken_back() {
        var admin = admin();
        var form = admin.get("/administration/mediacentre/controle")
                .html()
                .select("section:contains(Atlas vivant) form")
                .first();
        assertThat(admin.send(form, Map.of("livree", "2026-11-02")).html().select("main > .notice.refused"))
                .isNotEmpty();

        var kept = admin.send(form, Map.of("livree", "2026-11-02", "travail", "oui", "reprise", "non", "riche", "on"));
        assertThat(kept.html().select("section:contains(Atlas vivant)").text()).contains("Gardé jusqu'au");

        var back = kept.html().select("form[action$=reprendre]").first();
        assertThat(admin.send(back, Map.of())
                        .html()
                        .select("section:contains(Atlas vivant)")
                        .text())
                .doesNotContain("Gardé jusqu'au");
    }

    @Test
    void a_parent_has_no_mediacentre() {
        assertThat(portal.signIn("Parent").get("/mediacentre").status()).isEqualTo(403);
    }
}
