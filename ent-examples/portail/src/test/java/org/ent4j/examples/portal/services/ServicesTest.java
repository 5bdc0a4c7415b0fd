package org.ent4j.examples.portal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServicesTest {

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

    private static Map<String, String> filled(String title) {
        return Map.of(
                "intitule", title,
                "sso", "STANDARD",
                "url", "https://service.example.org/",
                "xiti", "RESSOURCE_DOCUMENTAIRE",
                "connecteur", "UID",
                "regroupement", "ressources-numeriques",
                "barre", "on",
                "ouverture", "NEW_WINDOW");
    }

    private static Kept<Service> kept(String code) {
        return portal.part(SchoolServices.class)
                .of(portal.school())
                .find(new ServiceKey(Scope.school(DemoSchools.first()), code))
                .orElseThrow();
    }

    /** Presses the button of a page whose text begins so. */
    private static Someone.Answer press(String page, String button) {
        var there = admin.get(page).html().select("button").stream()
                .filter(each -> each.text().startsWith(button))
                .findFirst()
                .orElseThrow();
        return admin.send(
                there.parents().select("form").first(),
                there.hasAttr("name") ? Map.of(there.attr("name"), there.attr("value")) : Map.of());
    }

    private static List<String> bar(Someone someone) {
        return someone.get("/services").html().select(".card li").eachText();
    }

    @Test
    void each_sees_the_services_that_rules_give_him() {
        assertThat(bar(portal.signIn("Élève"))).anyMatch(each -> each.startsWith("Absences"));
        assertThat(bar(portal.signIn("Élève"))).noneMatch(each -> each.startsWith("Publipostage"));
        assertThat(bar(portal.signIn("Vie scolaire"))).anyMatch(each -> each.startsWith("Publipostage"));
    }

    @Test
    void a_service_is_added_given_access_published_and_seen() {
        var added = admin.post("/administration/nouveau-service", filled("Banque de problèmes"));
        assertThat(added.path()).isEqualTo("/administration/services/banque-de-problemes");
        assertThat(added.html().select(".badge").first().text()).isEqualTo("brouillon");

        admin.post(added.path() + "/acces", Map.of("role", "Accès au service", "profil", "ELEVE"));
        var published = press(added.path(), "Publier");

        assertThat(published.notice()).contains("publié");
        assertThat(kept("banque-de-problemes").value().state()).isEqualTo(ServiceState.PUBLISHED);
        assertThat(bar(portal.signIn("Élève"))).anyMatch(each -> each.startsWith("Banque de problèmes"));

        press(added.path(), "Retirer Élève");
        assertThat(bar(portal.signIn("Élève"))).noneMatch(each -> each.startsWith("Banque de problèmes"));
    }

    @Test
    void what_is_mandatory_is_asked_for_with_the_form_as_it_was_typed() {
        var answer = admin.post("/administration/nouveau-service", Map.of("intitule", "Sans adresse", "url", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("main .notice.refused li").eachText())
                .anyMatch(each -> each.contains("URL"))
                .anyMatch(each -> each.contains("Regroupement"));
        assertThat(answer.html().select("input[name=intitule]").attr("value")).isEqualTo("Sans adresse");
    }

    @Test
    void a_service_is_suspended_and_that_is_undone() {
        press("/administration/services/edutheque", "Suspendre");
        assertThat(kept("edutheque").value().state()).isEqualTo(ServiceState.SUSPENDED);

        press("/administration/services/edutheque", "Annuler le dernier");
        assertThat(kept("edutheque").value().state()).isEqualTo(ServiceState.PUBLISHED);
    }

    @Test
    void a_draft_is_removed_and_comes_back() {
        var removed = press("/administration/services/educ-arte", "Supprimer");
        assertThat(removed.html().select("main .badge").text()).contains("supprimé");

        press("/administration/services/educ-arte", "Annuler la suppression");
        assertThat(kept("educ-arte").value().title()).isEqualTo("Educ'ARTE");
    }

    @Test
    void whoever_changes_what_somebody_else_has_changed_since_is_told() {
        var form = admin.get("/administration/services/e-sidoc/modifier")
                .html()
                .select("form[method=post][action$=modifier]")
                .first();
        admin.send(form, Map.of("intitule", "E-Sidoc du CDI"));

        var late = admin.send(form, Map.of("intitule", "Autre"));

        assertThat(late.status()).isEqualTo(422);
        assertThat(kept("e-sidoc").value().title()).isEqualTo("E-Sidoc du CDI");
    }

    @Test
    void an_inherited_service_is_hidden_here_and_changed_nowhere() {
        var sheet = admin.get("/administration/services/dane-blog");
        assertThat(sheet.html().select("a[href$=modifier]")).isEmpty();

        press("/administration/services/dane-blog", "Masquer");
        assertThat(admin.get("/administration/services/dane-blog")
                        .html()
                        .select("main .badge")
                        .first()
                        .text())
                .isEqualTo("masqué ici");
        assertThat(admin.post("/administration/services/dane-blog/supprimer", Map.of("version", "1"))
                        .notice())
                .isNotBlank();
        press("/administration/services/dane-blog", "Montrer");
        assertThat(admin.get("/administration/services/dane-blog")
                        .html()
                        .select("main .badge")
                        .first()
                        .text())
                .isEqualTo("publié");
    }

    @Test
    void why_somebody_does_not_see_a_service_is_told_step_by_step() {
        var pupil = portal.player("Élève");

        var answer = admin.get("/administration/services/publipostage/pourquoi?personne="
                + pupil.id().value());

        assertThat(answer.html().select(".badge").text()).contains("ne voit pas le service");
        assertThat(answer.html().select("ol > li")).hasSize(8);
        assertThat(admin.get("/administration/services/publipostage/pourquoi?personne=inconnu")
                        .html()
                        .select("ol"))
                .isEmpty();
    }

    @Test
    void a_regroupement_is_added_named_and_undone() {
        admin.post("/administration/regroupements", Map.of("libelle", "Orientation", "version", "1"));
        assertThat(admin.get("/administration/regroupements")
                        .html()
                        .select("tbody th")
                        .eachText())
                .contains("Orientation");

        press("/administration/regroupements", "Annuler le dernier");
        assertThat(admin.get("/administration/regroupements")
                        .html()
                        .select("tbody th")
                        .eachText())
                .doesNotContain("Orientation");
    }

    @Test
    void a_service_of_another_school_is_not_found() {
        assertThat(admin.get("/administration/services/aucun").status()).isEqualTo(404);
        assertThat(admin.post("/administration/services/aucun/etat", Map.of("geste", "PUBLISH"))
                        .status())
                .isEqualTo(404);
        assertThat(admin.post("/administration/services/edutheque/etat", Map.of("geste", "CHANGE"))
                        .status())
                .isEqualTo(400);
    }
}
