package org.ent4j.examples.portal.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.whereabouts.WhereStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    static TestPortal portal;
    static Someone cpe;
    static Person pupil;
    static String schoolClass;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        cpe = portal.signIn("Vie scolaire");
        pupil = portal.player("Élève");
        schoolClass = portal.school().names().classOf(pupil).orElseThrow();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void a_pupil_is_found_by_his_name_and_the_answer_says_what_it_rests_on() {
        var found =
                cpe.get("/ou-est?q=" + pupil.name().usageName().toLowerCase().replace(" ", "+"));

        assertThat(found.html().select("a[href=/ou-est/" + pupil.id() + "]").text())
                .isEqualTo(SchoolNames.of(pupil));
        var page = cpe.get("/ou-est/" + pupil.id());
        assertThat(page.title()).isEqualTo("Où est %s ?".formatted(SchoolNames.of(pupil)));
        assertThat(page.html().select("main .badge").text()).isNotBlank();
        assertThat(page.html().select("dl.facts").text()).contains(schoolClass, "Prochain cours");
    }

    @Test
    void a_pupil_who_comes_to_permanence_is_there() {
        var other = portal.school().names().pupilsOf(schoolClass).get(3);
        var path = "/ou-est/" + other.id();

        cpe.send(cpe.get(path).html().select("form[action$=/sejour]").first(), Map.of("lieu", "PERMANENCE"));

        assertThat(status(other)).isEqualTo(WhereStatus.ELSEWHERE);
        assertThat(cpe.get("/permanences?colonne=EN_PERMANENCE")
                        .html()
                        .select("tbody th")
                        .eachText())
                .contains(SchoolNames.of(other));
        assertThat(cpe.get(path).html().select("form[action$=/depart]")).hasSize(1);
    }

    private static WhereStatus status(Person who) {
        var school = portal.school();
        var actor = new Actor(portal.player("Vie scolaire").id(), Capacity.VIE_SCOLAIRE);
        return school.vieScolaire()
                .whereabouts()
                .where(actor, who.id(), portal.part(Clock.class).instant())
                .get()
                .status();
    }

    @Test
    void everybody_is_in_one_column_of_the_board() {
        var page = cpe.get("/permanences?classe=" + schoolClass).html();

        var counts = page.select(".figures strong").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(counts)
                .isEqualTo(portal.school().names().pupilsOf(schoolClass).size());
    }

    @Test
    void regimes_are_added_assigned_and_stay_while_pupils_have_them() {
        var added = cpe.post(
                "/regimes",
                Map.of("libelle", "Bleu", "couleur", "BLEU", "permet", List.of("LEAVE_AT_LUNCH"), "autorisation", "1"));
        assertThat(added.notice()).isEqualTo("Régime ajouté.");
        assertThat(cpe.post("/regimes", Map.of("libelle", "bleu")).notice()).isNotEqualTo("Régime ajouté.");

        var class2 = portal.school().names().pupilsOf(schoolClass).stream()
                .map(each -> each.id().value())
                .limit(2)
                .toList();
        var assigned = cpe.post(
                "/regimes/attribuer",
                Map.of("classe", schoolClass, "eleve", class2, "regime", "bleu", "des", "2026-11-24"));
        assertThat(assigned.html().select("tbody .badge.wait").size()).isGreaterThanOrEqualTo(2);
        assertThat(cpe.post("/regimes/retirer", Map.of("code", "bleu")).notice())
                .isNotEqualTo("Régime retiré de la liste.");
        assertThat(cpe.post("/regimes/autorisations", Map.of("classe", schoolClass, "eleve", class2))
                        .html()
                        .select("tbody .badge.good")
                        .size())
                .isGreaterThanOrEqualTo(2);
        assertThat(portal.school()
                        .vieScolaire()
                        .record()
                        .sortie(pupilOf(class2.get(0)).id())
                        .authorised())
                .contains("bleu");
    }

    private static Person pupilOf(String id) {
        return portal.school().names().pupils().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_may_not_know_where_pupils_are_is_told_nothing() {
        for (var part : List.of("Enseignant", "Parent", "Élève")) {
            var someone = portal.signIn(part);
            assertThat(someone.get("/ou-est/" + pupil.id()).status()).isEqualTo(403);
            assertThat(someone.get("/permanences").status()).isEqualTo(403);
            assertThat(someone.post("/regimes", Map.of("libelle", "Noir")).status())
                    .isEqualTo(403);
        }
        assertThat(cpe.get("/ou-est/personne").status()).isEqualTo(404);
        assertThat(cpe.post("/ou-est/" + pupil.id() + "/sejour", Map.of("lieu", "LUNE"))
                        .status())
                .isEqualTo(400);
        assertThat(cpe.post("/ou-est/" + pupil.id() + "/depart", Map.of()).status())
                .isEqualTo(404);
    }
}
