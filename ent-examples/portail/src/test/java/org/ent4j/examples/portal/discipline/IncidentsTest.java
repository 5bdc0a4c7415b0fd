package org.ent4j.examples.portal.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.incident.IncidentState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Incidents and observations. */
class IncidentsTest {

    static TestPortal portal;
    static Someone cpe;
    static Someone teacher;
    static Person pupil;
    static String schoolClass;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        cpe = portal.signIn("Vie scolaire");
        teacher = portal.signIn("Enseignant");
        pupil = portal.player("Élève");
        schoolClass = portal.school().names().classOf(pupil).orElseThrow();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Someone.Answer send(Someone who, Someone.Answer page, String action, Map<String, ?> fields) {
        return who.send(page.html().select("form[action=" + action + "]").first(), fields);
    }

    private static IncidentState state(String id) {
        return portal.school()
                .vieScolaire()
                .record()
                .incident(new IncidentId(id))
                .orElseThrow()
                .state();
    }

    @Test
    void an_incident_is_declared_treated_and_closed() {
        var form = cpe.get("/incidents/nouveau?classe=" + schoolClass);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("jour", "2026-11-24");
        fields.put("heure", "09:15");
        fields.put("type", "Insulte");
        fields.put("gravite", "Grave");
        fields.put("personne1", pupil.id().value());
        fields.put("role1", "RESPONSABLE");
        fields.put("fait", "HARCELEMENT");

        var declared = send(cpe, form, "/incidents", fields);
        var id = declared.path().substring("/incidents/".length());

        assertThat(declared.html().select(".notice.warning").text()).contains("procédure");
        assertThat(state(id)).isEqualTo(IncidentState.DECLARED);
        var reviewed = cpe.post("/incidents/" + id + "/examiner", Map.of());
        var punishing =
                cpe.get(reviewed.html().select("a[href*=incident=" + id + "]").attr("href"));
        assertThat(punishing
                        .html()
                        .select("select[name=eleve] option[selected]")
                        .attr("value"))
                .isEqualTo(pupil.id().value());
        var given = send(cpe, punishing, "/punitions", Map.of("type", "EXCUSE", "motif", "ma_inso"));
        assertThat(given.html().select("a[href=/incidents/" + id + "]")).hasSize(1);
        assertThat(reviewed.html().select("input[name=lien]")).isNotEmpty();
        var link = reviewed.html().select("input[name=lien]").attr("value");
        assertThat(cpe.post("/incidents/" + id + "/rattacher", Map.of("lien", link))
                        .html()
                        .select("a[href=/punitions/" + link.replace("punition:", "") + "]"))
                .hasSize(1);
        assertThat(cpe.post("/incidents/" + id + "/clore", Map.of())
                        .html()
                        .select(".badge")
                        .text())
                .contains("clos");
    }

    @Test
    void a_declaration_without_anybody_or_of_tomorrow_is_refused_and_stays_as_it_was_typed() {
        var form = cpe.get("/incidents/nouveau");

        var answer = send(cpe, form, "/incidents", Map.of("jour", "2026-11-25", "description", "Une dispute"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.notice()).contains("VS-INC-04", "VS-INC-05");
        assertThat(answer.html().select("textarea").text()).isEqualTo("Une dispute");
    }

    @Test
    void a_teacher_treats_no_incident() {
        assertThat(teacher.post("/incidents/demo-2/examiner", Map.of()).notice())
                .isNotBlank();
        assertThat(state("demo-2")).isEqualTo(IncidentState.DECLARED);
    }

    @Test
    void an_observation_has_the_tone_of_its_motif_and_is_withdrawn_by_whoever_noted_it() {
        var taught = teacher.get("/observations/nouvelle").html().select("select[name=classe] option").stream()
                .map(option -> option.attr("value"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElseThrow();
        var form = teacher.get("/observations/nouvelle?classe=" + taught);
        var someone = form.html().select("select[name=eleve] option").get(1).attr("value");
        var before = teacher.get("/observations")
                .html()
                .select(".figures strong")
                .first()
                .text();

        var noted = send(
                teacher,
                form,
                "/observations",
                Map.of("eleve", someone, "motif", "ma_enpr", "commentaire", "Bon travail de groupe"));

        assertThat(noted.html().select(".figures strong").first().text())
                .isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
        var row = noted.html().select("tr:contains(Bon travail de groupe)").first();
        assertThat(row.select(".badge.good").text()).isEqualTo("encourageante");
        var action = row.select("form").attr("action");
        assertThat(teacher.post(action, Map.of()).html().text()).doesNotContain("Bon travail de groupe");
        assertThat(teacher.post(action, Map.of()).notice()).isNotBlank();
    }

    @Test
    void a_teacher_notes_nothing_of_pupils_whom_he_does_not_teach() {
        var all = SeenBy.all(portal);
        var options = SeenBy.pupils(teacher);
        var stranger = all.stream().filter(each -> !options.contains(each)).findFirst();

        assertThat(stranger).isPresent();
        assertThat(teacher.post("/observations", Map.of("eleve", stranger.orElseThrow(), "motif", "ma_bava"))
                        .status())
                .isEqualTo(422);
        assertThat(teacher.post(
                                "/punitions",
                                Map.of("eleve", stranger.orElseThrow(), "type", "EXCUSE", "motif", "ma_bava"))
                        .status())
                .isEqualTo(422);
    }
}
