package org.ent4j.examples.portal.rubrique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rubriques; and the traces and quotas of the school, which show what was done to them. */
class RubriqueTest {

    private static final String LIST = "/administration/rubriques";

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

    private static Someone.Answer send(String rubrique, String action, Map<String, ?> fields) {
        var form = admin.get(LIST)
                .html()
                .select("form[action=%s/%s/%s]".formatted(LIST, rubrique, action))
                .first();
        return admin.send(form, fields);
    }

    @Test
    void a_former_group_is_there_with_its_old_owner_and_for_administrators_alone() {
        var card = admin.get(LIST).html().select("section:contains(Club théâtre)");

        assertThat(card.text()).contains(portal.player("Enseignant").name().usageName(), "administrateurs seulement");
        assertThat(admin.get(LIST)
                        .html()
                        .select("section:contains(Voyage à Rome) dd")
                        .eachText())
                .contains("personne");
    }

    @Test
    void it_moves_into_a_service_and_leaves_a_trace() {
        var moved = send("groupe-101", "service", Map.of("service", "contributions"));

        assertThat(moved.html()
                        .select("section:contains(Club théâtre) dd")
                        .first()
                        .text())
                .isEqualTo("Contributions");
        assertThat(admin.get("/administration/traces?objet=rubrique")
                        .html()
                        .select("tbody tr")
                        .first()
                        .text())
                .contains("déplacé", "groupe-101");
    }

    @Test
    void it_is_discarded_and_restored() {
        assertThat(send("groupe-102", "corbeille", Map.of())
                        .html()
                        .select("section:contains(Liaison CM2) .badge")
                        .first()
                        .text())
                .isEqualTo("à la corbeille");
        assertThat(send("groupe-102", "reprise", Map.of())
                        .html()
                        .select("section:contains(Liaison CM2) .badge")
                        .first()
                        .text())
                .isEqualTo("active");
    }

    @Test
    void one_that_is_not_there_is_not_found() {
        assertThat(admin.post(LIST + "/groupe-999/corbeille", Map.of("version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(admin.post(LIST + "/groupe-103/duree", Map.of("duree", "toujours"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void quotas_are_shown_with_who_set_them() {
        assertThat(admin.get("/administration/quotas").html().select("tbody tr"))
                .hasSize(3);
    }
}
