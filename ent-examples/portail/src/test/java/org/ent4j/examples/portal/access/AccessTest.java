package org.ent4j.examples.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rights as administrators and the direction see them, and change them. */
class AccessTest {

    static final ServiceId MEDIACENTRE = new ServiceId("mediacentre");
    static final RoleName ROLE = new RoleName("Accès au médiacentre");

    static TestPortal portal;
    static Someone administrator;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        administrator = portal.signIn("Administrateur");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static PersonId user(String part, Capacity capacity) {
        return SchoolUsers.id(new Actor(portal.player(part).id(), capacity));
    }

    private static boolean holds(PersonId user) {
        return portal.school().rights().snapshot().hasRole(user, MEDIACENTRE, ROLE);
    }

    private static Map<String, Object> rule(String profil) {
        return new LinkedHashMap<>(Map.of(
                "quoi", "RULE", "service", "mediacentre", "role", ROLE.value(), "profil", profil, "motif", "CDI"));
    }

    @Test
    void a_rule_is_shown_with_what_it_would_do_then_made_then_undone() {
        var cpe = user("Vie scolaire", Capacity.VIE_SCOLAIRE);
        var preview = administrator.post("/droits/apercu", rule("VIE_SCOLAIRE"));
        assertThat(preview.title()).isEqualTo("Ce qui changerait");
        assertThat(preview.html().select("td li").eachText())
                .contains(SchoolNames.of(portal.player("Vie scolaire")) + " (vie scolaire)");
        assertThat(holds(cpe)).isFalse();

        var made = administrator.send(preview.html().select("main form").first(), Map.of());
        assertThat(made.notice()).startsWith("Les droits sont modifiés");
        assertThat(made.path()).isEqualTo("/droits/services/mediacentre");
        assertThat(made.html().select("tbody tr").eachText())
                .anyMatch(row -> row.contains("vie scolaire") && row.contains("Retirer"));
        assertThat(holds(cpe)).isTrue();

        var entry =
                administrator.get("/droits/journal").html().select("tbody a").first();
        var undo = administrator.send(
                administrator.get(entry.attr("href")).html().select("main form").first(), Map.of());
        assertThat(undo.html().select("td strong").eachText()).contains("0");
        assertThat(undo.html().select("main li").text()).contains("Retrait : Médiacentre, « Accès au médiacentre »");
        administrator.send(undo.html().select("main form").first(), Map.of());
        assertThat(holds(cpe)).isFalse();
    }

    @Test
    void services_are_called_by_their_titles() {
        var names = administrator.get("/droits").html().select("tbody th").eachText();
        assertThat(names).contains("Cahier de textes", "Vie de l'élève").doesNotContain("cahier-de-textes", "suivi");
        assertThat(administrator.get("/droits/services/absences").title()).isEqualTo("Droits : Absences");
        assertThat(administrator
                        .get("/droits/vigilance")
                        .html()
                        .select("main > ul")
                        .text())
                .contains("« Accès au service » ne concerne personne aujourd'hui")
                .doesNotContain(portal.school().id() + "/");
    }

    @Test
    void a_rule_for_a_function_reaches_whoever_has_it() {
        var education = portal.school().names().staff().stream()
                .filter(person -> person.in(portal.school().id())
                        .anyMatch(place -> place.fonctions().contains(new Fonction("EDU"))))
                .filter(person -> person.profil() == Profil.VIE_SCOLAIRE)
                .count();

        var preview = administrator.post(
                "/droits/apercu",
                Map.of("quoi", "RULE", "service", "mediacentre", "role", ROLE.value(), "FONCTION", "EDU"));

        assertThat(education).isPositive();
        assertThat(preview.html().select("td strong").get(0).text()).isEqualTo(String.valueOf(education));
    }

    @Test
    void a_named_person_is_given_a_role_and_it_is_withdrawn() {
        var head = user("Direction", Capacity.DIRECTION);
        var grant = Map.of("quoi", "GRANT", "service", "mediacentre", "role", ROLE.value(), "personne", head.value());
        administrator.post("/droits/modifications", grant);
        assertThat(holds(head)).isTrue();
        var why = administrator.get(ExplainScreen.path(MEDIACENTRE, ROLE, head)).html();
        assertThat(why.select(".notice").text()).startsWith("Oui");

        var row = administrator
                .get("/droits/services/mediacentre")
                .html()
                .select("tr:contains(%s) form"
                        .formatted(portal.player("Direction").name().usageName()));
        var preview = administrator.send(row.first(), Map.of());
        administrator.send(preview.html().select("main form").first(), Map.of());
        assertThat(holds(head)).isFalse();
        assertThat(administrator
                        .get(ExplainScreen.path(MEDIACENTRE, ROLE, head))
                        .html()
                        .select(".notice")
                        .text())
                .startsWith("Non")
                .contains(SchoolNames.of(portal.player("Direction")));
    }

    @Test
    void a_service_is_closed_to_a_profil_in_this_school_and_reopened() {
        var pupil = user("Élève", Capacity.ELEVE);
        var closing = Map.of("quoi", "CLOSING", "service", "mediacentre", "profil", "ELEVE", "motif", "incident");
        administrator.post("/droits/modifications", closing);
        assertThat(holds(pupil)).isFalse();

        var page = administrator.get("/droits/services/mediacentre").html();
        var preview = administrator.send(page.select("form:contains(Rouvrir)").first(), Map.of());
        administrator.send(preview.html().select("main form").first(), Map.of());
        assertThat(holds(pupil)).isTrue();
    }

    @Test
    void what_is_of_the_whole_portal_is_refused_with_its_reason() {
        var withdrawal = Map.of("quoi", "WITHDRAWN_RULE", "id", "ELEVE/USE_MEDIACENTRE");

        var preview = administrator.post("/droits/apercu", withdrawal);
        assertThat(preview.status()).isEqualTo(403);
        assertThat(preview.notice()).contains("tout l'ENT");
        assertThat(administrator.post("/droits/modifications", withdrawal).notice())
                .contains("tout l'ENT");
        assertThat(holds(user("Élève", Capacity.ELEVE))).isTrue();
    }

    @Test
    void what_is_missing_in_a_form_is_said_at_the_form_and_nothing_that_was_typed_is_lost() {
        var answer = administrator.post(
                "/droits/apercu",
                Map.of("quoi", "RULE", "service", "mediacentre", "role", ROLE.value(), "motif", "pour voir"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.notice()).contains("Choisissez au moins un profil");
        assertThat(answer.html().select("#r-motif").val()).isEqualTo("pour voir");
        assertThat(administrator
                        .post("/droits/apercu", Map.of("quoi", "UNDO", "version", "999"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_direction_sees_rights_and_changes_none() {
        var head = portal.signIn("Direction");

        assertThat(head.get("/droits/services/annuaire").html().select("tbody tr"))
                .isNotEmpty();
        assertThat(head.get("/droits/services/annuaire").html().select("main form"))
                .isEmpty();
        assertThat(head.post("/droits/modifications", rule("PARENT")).status()).isEqualTo(403);
        assertThat(head.get("/droits/vigilance").status()).isEqualTo(200);
    }

    @Test
    void stale_groups_and_dead_rules_are_found() {
        var found = administrator.get("/droits/vigilance").html().select("main").text();

        assertThat(found)
                .contains("n'est plus en vigueur", "groupe libre CPE")
                .contains("membres qui ne sont pas « CPE »")
                .contains("Parent, " + portal.school().name() + ", à partir du 07/09/2026, jusqu'au 16/10/2026");
    }

    @Test
    void people_of_another_school_are_neither_named_nor_given_rights() {
        var stranger = portal.part(DemoPeople.class).administrators().get(2);
        var key = SchoolUsers.id(new Actor(stranger.person(), Capacity.AUTRE_PERSONNEL));
        var name = portal.school().names().of(stranger.person());

        assertThat(administrator.get("/droits/services/droits").text()).doesNotContain(name);
        assertThat(administrator.get("/droits/journal/2").text()).doesNotContain(name);
        assertThat(administrator
                        .post(
                                "/droits/apercu",
                                Map.of(
                                        "quoi",
                                        "GRANT",
                                        "service",
                                        "mediacentre",
                                        "role",
                                        ROLE.value(),
                                        "personne",
                                        key.value()))
                        .status())
                .isEqualTo(422);
    }
}
