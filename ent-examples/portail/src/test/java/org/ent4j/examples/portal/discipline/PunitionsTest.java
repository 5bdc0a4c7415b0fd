package org.ent4j.examples.portal.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
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
        return portal.school()
                .vieScolaire()
                .record()
                .punition(new PunitionId(id))
                .orElseThrow();
    }

    private static int shown(String query) {
        return cpe.get("/punitions" + query).html().select("tbody tr").size();
    }

    private static int there(Predicate<Punition> wanted) {
        return (int) portal.school().vieScolaire().record().punitions().stream()
                .filter(wanted)
                .count();
    }

    @Test
    void the_list_is_filtered_by_state_lock_class_and_by_what_has_no_date() {
        assertThat(shown("")).isEqualTo(there(any -> true)).isGreaterThan(11);
        for (var state : PunitionState.values()) {
            assertThat(shown("?etat=" + state))
                    .isEqualTo(there(each -> each.state() == state))
                    .isPositive();
        }
        assertThat(shown("?etat=NOUVELLE&etat=REALISEE")).isEqualTo(shown("?etat=NOUVELLE") + shown("?etat=REALISEE"));
        assertThat(shown("?sans=1")).isEqualTo(there(each -> each.slot().isEmpty()));
        assertThat(shown("?verrou=oui")).isEqualTo(there(Punition::isLocked)).isPositive();
        assertThat(shown("?classe=nulle+part")).isZero();
    }

    @Test
    void the_numbers_of_the_list_are_a_workbook_for_the_office_alone() {
        var file = cpe.get("/punitions/statistiques.xlsx?etat=REALISEE");

        assertThat(file.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(file.bytes()).startsWith((byte) 'P', (byte) 'K');
        assertThat(teacher.get("/punitions/statistiques.xlsx").status()).isEqualTo(403);
        assertThat(teacher.get("/punitions").html().select("a[href*=xlsx]")).isEmpty();
    }

    @Test
    void a_detention_is_given_scheduled_within_the_hours_postponed_and_done() {
        var pupil = portal.player("Élève");
        var schoolClass = portal.school().names().classOf(pupil).orElseThrow();
        var form = cpe.get("/punitions/nouvelle?classe=" + schoolClass);
        var given = cpe.send(
                form.html().select("form[action=/punitions]").first(),
                Map.of("eleve", pupil.id().value(), "type", "RETENUE", "motif", "ma_bava", "faits", "Bavardages"));
        var id = given.path().substring("/punitions/".length());

        assertThat(punition(id).state()).isEqualTo(PunitionState.NOUVELLE);
        var late = schedule(given, "2026-11-26", "18:00", "20:00");
        assertThat(late.notice()).contains("VS-PUN-12");
        var scheduled = schedule(given, "2026-11-27", "17:30", "18:30");
        assertThat(scheduled.notice()).isEqualTo("Punition programmée.");
        assertThat(cpe.post("/punitions/" + id + "/realisee", Map.of()).notice())
                .contains("VS-PUN-24");
        var postponed = cpe.send(
                scheduled.html().select("form[action$=/reporter]").first(),
                Map.of("jour", "2026-11-30", "debut", "17:30", "fin", "18:30", "motif", "ma_sude"));
        assertThat(postponed.html().text()).contains("Reports");
        assertThat(punition(id).postponements()).hasSize(1);
    }

    private static Someone.Answer schedule(Someone.Answer page, String day, String from, String to) {
        return cpe.send(
                page.html().select("form[action$=/programmer]").first(), Map.of("jour", day, "debut", from, "fin", to));
    }

    @Test
    void a_locked_punition_offers_nothing_but_to_be_unlocked() {
        var locked = cpe.post("/punitions/demo-03/verrouiller", Map.of());

        assertThat(locked.html().select("main form[method=post]").eachAttr("action"))
                .containsExactly("/punitions/demo-03/deverrouiller");
        assertThat(cpe.post("/punitions/demo-03/realisee", Map.of()).notice()).contains("VS-PUN-21");
        assertThat(cpe.post("/punitions/demo-03/deverrouiller", Map.of()).notice())
                .isEqualTo("Punition déverrouillée.");
        assertThat(punition("demo-03").isLocked()).isFalse();
    }

    @Test
    void what_has_no_date_or_no_such_key_is_told() {
        assertThat(cpe.post("/punitions/demo-03/programmer", Map.of("jour", "demain"))
                        .status())
                .isEqualTo(400);
        assertThat(cpe.get("/punitions/rien").status()).isEqualTo(404);
        assertThat(cpe.post("/punitions", Map.of("type", "RETENUE")).status()).isEqualTo(422);
    }

    @Test
    void families_have_no_list_of_all() {
        assertThat(portal.signIn("Parent").get("/punitions").status()).isEqualTo(403);
        assertThat(portal.signIn("Élève").get("/punitions/demo-01").status()).isEqualTo(403);
    }
}
