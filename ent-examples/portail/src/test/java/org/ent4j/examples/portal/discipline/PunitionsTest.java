package org.ent4j.examples.portal.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PunitionsTest {

    static TestPortal portal;
    static Someone cpe;
    static Someone teacher;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        cpe = portal.signIn("Vie scolaire");
        teacher = portal.signIn("Enseignant");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Punition punition(String id) {
        return portal.school().vieScolaire().record().punition(new PunitionId(id)).orElseThrow();
    }

    @Test
    void the_list_is_filtered_by_state_and_by_what_has_no_date() {
        assertThat(cpe.get("/punitions").html().select("tbody tr")).hasSize(12);
        assertThat(cpe.get("/punitions?etat=REALISEE").html().select("tbody tr")).hasSize(3);
        assertThat(cpe.get("/punitions?etat=NOUVELLE&etat=REALISEE").html().select("tbody tr"))
                .hasSize(7);
        assertThat(cpe.get("/punitions?sans=1").html().select("tbody tr")).hasSize(5);
        assertThat(cpe.get("/punitions?verrou=oui").html().select("tbody tr")).hasSize(1);
        assertThat(cpe.get("/punitions?classe=nulle+part").html().select("tbody tr")).isEmpty();
    }

    @Test
    void the_numbers_of_the_list_are_a_workbook_for_the_office_alone() {
        var file = cpe.get("/punitions/statistiques.xlsx?etat=REALISEE");

        assertThat(file.raw().headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type)
                .contains("spreadsheetml"));
        assertThat(file.bytes()).startsWith((byte) 'P', (byte) 'K');
        assertThat(teacher.get("/punitions/statistiques.xlsx").status()).isEqualTo(403);
        assertThat(teacher.get("/punitions").html().select("a[href*=xlsx]")).isEmpty();
    }
}
