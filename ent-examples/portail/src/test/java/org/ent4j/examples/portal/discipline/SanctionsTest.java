package org.ent4j.examples.portal.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionState;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The head's proceedings, and what families see of them. */
class SanctionsTest {

    static TestPortal portal;
    static Someone head;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        head = portal.signIn("Direction");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Optional<Sanction> sanction(String id) {
        return portal.school().vieScolaire().record().sanction(new SanctionId(id));
    }

    /** Proposed on Tuesday the 24th for whoever plays the pupil. */
    private static String proposed(String facts) {
        var pupil = portal.player("Élève");
        var schoolClass = portal.school().names().classOf(pupil).orElseThrow();
        var form = head.get("/sanctions/nouvelle?classe=" + schoolClass).html().select("form[action=/sanctions]");
        var answer = head.send(form.first(), Map.of("eleve", pupil.id().value(), "motif", "ma_viol", "faits", facts));
        return answer.path().substring("/sanctions/".length());
    }

    private static Element step(Someone.Answer page, String name) {
        return page.html().select("form[action$=/" + name + "]").first();
    }

    @Test
    void the_procedure_is_followed_with_the_days_that_the_module_counts() {
        var id = proposed("Bousculade au portail");
        var page = head.get("/sanctions/" + id);

        assertThat(page.html().select("form[action$=/prononcer]")).isEmpty();
        assertThat(step(page, "informer").select("input[name=jusqu]").attr("value"))
                .isEqualTo("2026-11-26");
        assertThat(page.html().select(".sources").text()).contains("R421-10-1");

        var incomplete = head.send(step(page, "informer"), Map.of("faits", "1"));
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.html().select(".step .notice.refused").text())
                .contains("VS-SAN-05", "VS-SAN-06", "VS-SAN-07");
        assertThat(step(incomplete, "informer").select("input[name=faits]").hasAttr("checked"))
                .isTrue();

        var told = head.send(
                step(page, "informer"), Map.of("faits", "1", "silence", "1", "dossier", "1", "responsable", "1"));
        assertThat(told.notice()).startsWith("C'est fait");
        assertThat(sanction(id).orElseThrow().state()).isEqualTo(SanctionState.DEFENCE);

        var early = head.send(
                step(told, "prononcer"),
                Map.of("sanction", "AVERTISSEMENT", "registre", "Une bousculade dans un escalier"));
        assertThat(early.html().select(".step .notice.refused").text()).contains("VS-SAN-23");
        assertThat(sanction(id).orElseThrow().pronounced()).isEmpty();
    }

    @Test
    void the_register_names_nobody() {
        var page = head.get("/sanctions/demo-1");
        var name = portal.school()
                .names()
                .find(sanction("demo-1").orElseThrow().pupil())
                .orElseThrow()
                .name()
                .usageName();

        var answer = head.send(
                step(page, "prononcer"), Map.of("sanction", "BLAME", "registre", name + " a frappé un camarade"));

        assertThat(answer.html().select(".step .notice.refused").text())
                .contains("Le registre ne nomme personne", name);
        assertThat(head.get("/sanctions/registre").html().select("tbody tr")).hasSize(1);
        assertThat(head.get("/sanctions/registre?annee=2025").html().select("tbody tr"))
                .isEmpty();
    }

    @Test
    void a_family_sees_a_sanction_from_the_day_on_which_it_is_told_and_nothing_of_another_s() {
        var pupil = portal.signIn("Élève");
        var parent = portal.signIn("Parent");
        var id = proposed("Bousculade dans l'escalier");

        assertThat(pupil.get("/suivi").text()).doesNotContain("Bousculade dans l'escalier");
        assertThat(parent.get("/suivi").text()).doesNotContain("Bousculade dans l'escalier");

        head.send(
                step(head.get("/sanctions/" + id), "informer"),
                Map.of("faits", "1", "silence", "1", "dossier", "1", "responsable", "1"));

        assertThat(pupil.get("/suivi").html().text()).contains("Bousculade dans l'escalier");
        assertThat(parent.get("/suivi").html().text()).contains("Bousculade dans l'escalier");
        var other = other(portal.player("Élève").id());
        assertThat(pupil.get("/suivi?eleve=" + other.id().value()).status()).isEqualTo(404);
        assertThat(parent.get("/suivi?eleve=" + other.id().value()).status()).isEqualTo(404);
        assertThat(parent.get("/sanctions/" + id).status()).isEqualTo(403);
    }

    private static Person other(PersonId pupil) {
        return portal.school().names().pupils().stream()
                .filter(person -> !person.id().equals(pupil))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_family_sees_its_counters_and_what_is_to_be_done() {
        var page = portal.signIn("Parent").get("/suivi").html();

        assertThat(page.select(".figures strong").eachText()).containsExactly("2", "1", "2");
        assertThat(page.select(".card h3").text()).contains("retenue", "programmée");
    }

    @Test
    void the_procedure_is_read_in_english_too() {
        var page = portal.signIn("Direction")
                .reading("en")
                .get("/sanctions/demo-1")
                .html();

        assertThat(page.select("h2").eachText()).contains("Steps that may come next");
        assertThat(page.select(".step > summary").eachText()).contains("pronounce");
    }

    @Test
    void somebody_who_may_not_sanction_sees_none() {
        var cpe = portal.signIn("Vie scolaire");

        assertThat(cpe.get("/sanctions").status()).isEqualTo(403);
        assertThat(cpe.get("/sanctions/demo-1").status()).isEqualTo(403);
        assertThat(head.get("/sanctions/nowhere").status()).isEqualTo(404);
    }
}
