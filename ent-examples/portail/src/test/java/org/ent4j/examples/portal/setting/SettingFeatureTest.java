package org.ent4j.examples.portal.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.settings.SettingKind;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The settings of evaluations: each is shown before it is changed. */
class SettingFeatureTest {

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

    private static Element form(Someone.Answer page) {
        return page.html().select("main form").last();
    }

    @Test
    void a_setting_is_shown_before_it_is_changed_and_undone() {
        var motifs = head.get("/reglages-evaluations/MOTIFS")
                .html()
                .select("main form")
                .first();

        var preview = head.send(motifs, Map.of("short-ABSENT", "AB", "fr-ABSENT", "excusé"));
        assertThat(preview.html().select("main li").text()).contains("Abs → AB").contains("absent → excusé");
        assertThat(inForce()).isEqualTo("Abs");
        assertThat(head.send(form(preview), Map.of()).notice()).isEqualTo("Le réglage est appliqué.");
        assertThat(inForce()).isEqualTo("AB");

        var undo = head.post("/reglages-evaluations/MOTIFS/apercu", Map.of("what", "UNDO"));
        assertThat(undo.text()).contains("AB → Abs");
        head.send(form(undo), Map.of());
        assertThat(inForce()).isEqualTo("Abs");
        var confusing = head.send(motifs, Map.of("short-ABSENT", "12"));
        assertThat(confusing.status()).isEqualTo(422);
        assertThat(confusing.html().select("input[name=short-ABSENT]").val()).isEqualTo("12");
        assertThat(head.get("/reglages-evaluations/MOTIFS2").status()).isEqualTo(404);
    }

    private static String inForce() {
        return portal.school()
                .vieScolaire()
                .evaluationSettings()
                .inForce()
                .motifs()
                .shown(Unscored.ABSENT)
                .shortForm();
    }

    @Test
    void the_other_settings_are_changed_in_their_forms_too() {
        for (var kind : List.of("PROFESSEURS_PRINCIPAUX", "MODELS", "SERVICE", "POLES", "CONSEILS", "MASTERY")) {
            var page = head.get("/reglages-evaluations/" + kind);
            var fields = new HashMap<String, Object>();
            if (kind.equals("PROFESSEURS_PRINCIPAUX")) {
                fields.put("class", List.of(marked));
                fields.put("person", List.of(portal.player("Enseignant").id().value()));
                fields.put("first", List.of("2026-09-01"));
                fields.put("last", List.of("2027-08-31"));
            } else if (kind.equals("MODELS")) {
                fields.put("class-" + marked, "Lycée");
            } else if (kind.equals("POLES")) {
                fields.put("pole", List.of("Sciences", "", "", ""));
                fields.put("subject-061300", "1");
            } else {
                fields.put("step", "0.5");
                fields.put("fr-FRAGILE", "en cours d'acquisition");
                fields.put("avis-code", List.of(""));
                fields.put("avis-fr", List.of("Tableau d'honneur"));
                fields.put("avis-en", List.of(""));
            }
            var preview = head.send(page.html().select("main form").first(), fields);
            assertThat(preview.html().select("main li")).as(kind).isNotEmpty();
            assertThat(head.send(form(preview), Map.of()).notice()).as(kind).isEqualTo("Le réglage est appliqué.");
            head.post("/reglages-evaluations/" + kind + "/appliquer", Map.of("what", "DEFAULT"));
        }
        assertThat(portal.school().vieScolaire().evaluationSettings().inForce().isSet(SettingKind.SERVICE))
                .isFalse();
    }
}
