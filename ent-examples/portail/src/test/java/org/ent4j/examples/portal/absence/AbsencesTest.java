package org.ent4j.examples.portal.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierState;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.absence.Settlement;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    static TestPortal portal;
    static Someone cpe;
    static Someone parent;
    static PersonId child;
    static List<Person> others;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        cpe = portal.signIn("Vie scolaire");
        parent = portal.signIn("Parent");
        child = portal.player("Élève").id();
        others = portal.school().names().pupils().stream()
                .filter(pupil -> file(pupil.id()).version() == 0)
                .toList();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static AbsenceFile file(PersonId pupil) {
        var actor = new Actor(portal.player("Vie scolaire").id(), Capacity.VIE_SCOLAIRE);
        return portal.school().vieScolaire().absences().of(actor, pupil).get();
    }

    private static String path(PersonId pupil) {
        return AbsencePaths.pupil(pupil);
    }

    private static Dossier newest(PersonId pupil) {
        var live = file(pupil).live();
        return live.get(live.size() - 1);
    }

    private static Someone.Answer enter(Map<String, ?> fields) {
        return cpe.post("/absences/saisie", fields);
    }

    /** Enters an absence of that day for a pupil who has none, and answers the address of its dossier. */
    private static String entered(PersonId pupil, String day) {
        var answer = enter(Map.of("eleve", pupil.value(), "type", "ABSENCE", "du", day));
        assertThat(answer.notice()).isEqualTo("L'absence est saisie.");
        return AbsencePaths.dossier(pupil, newest(pupil).number());
    }

    @Test
    void a_guardian_declares_an_absence_which_vie_scolaire_sees_and_takes_it_back() {
        var answer = parent.send(
                parent.get("/absences/declaration")
                        .html()
                        .select("form[action=/absences/declaration]")
                        .first(),
                Map.of(
                        "eleve",
                        child.value(),
                        "du",
                        "2026-12-03",
                        "a",
                        "12:00",
                        "motif",
                        "ma_mala",
                        "commentaire",
                        "Grippe"));

        var declared = newest(child);
        assertThat(answer.notice()).contains("déclarée");
        assertThat(answer.path()).endsWith("/dossiers/" + declared.number());
        assertThat(declared.parts().get(0).origin().source()).isEqualTo(Source.RESPONSABLE);
        assertThat(declared.parts().get(0).settlement()).isEqualTo(Settlement.MOTIVEE);
        assertThat(cpe.get("/absences?du=2026-12-03&au=2026-12-03&attente=DECISION")
                        .html()
                        .select("tbody tr"))
                .hasSize(1);

        var withdrawn =
                parent.send(answer.html().select("form[action$=/retrait]").first(), Map.of());

        assertThat(withdrawn.notice()).contains("retirée");
        assertThat(file(child).dossier(declared.number()).orElseThrow().state()).isEqualTo(DossierState.ANNULE);
    }

    @Test
    void a_guardian_gives_the_reason_that_an_absence_waits_for() {
        var mine = parent.get("/absences")
                .html()
                .select("table a[href*=dossiers]")
                .first()
                .attr("href");

        var answer = parent.send(
                parent.get(mine).html().select("form[action$=/motif]").first(), Map.of("motif", "ma_cemé"));

        assertThat(answer.notice()).isEqualTo("Le motif est donné.");
        assertThat(answer.html().select("main").text())
                .contains("en attente de justification")
                .doesNotContain("Journal du dossier")
                .doesNotContain("Décision");
        assertThat(parent.get("/absences").html().select("main").text())
                .contains("Comment les demi-journées sont comptées");
    }

    @Test
    void nobody_sees_or_changes_what_is_anothers() {
        var other = others.get(30).id();
        var dossier = entered(other, "2026-12-04");
        var version = file(other).version();

        for (var family : List.of(parent, portal.signIn("Élève"))) {
            assertThat(family.get(path(other)).status()).isEqualTo(403);
            assertThat(family.get(dossier).status()).isEqualTo(403);
            assertThat(family.get("/absences").html().text())
                    .doesNotContain(portal.school().names().of(other));
            family.post(dossier + "/motif", Map.of("motif", "ma_mala"));
            family.post(dossier + "/justificatif", Map.of("piece", "AUTRE"));
            family.post(dossier + "/retrait", Map.of("saisie", "1"));
            family.post("/absences/declaration", Map.of("eleve", other.value(), "du", "2026-12-07"));
        }
        assertThat(file(other).version()).isEqualTo(version);
        assertThat(portal.signIn("Enseignant").get("/absences").status()).isEqualTo(403);
    }

    @Test
    void a_pupil_reads_his_own_and_changes_nothing() {
        var pupil = portal.signIn("Élève");

        var mine = pupil.get("/absences");

        assertThat(mine.title()).isEqualTo("Mes absences");
        assertThat(pupil.get(path(child))
                        .html()
                        .select("form[method=post]")
                        .not("[action=/deconnexion]")
                        .not("[action=/site]"))
                .isEmpty();
        assertThat(pupil.get("/absences/declaration").status()).isEqualTo(403);
    }

    @Test
    void a_dossier_is_treated_from_contact_to_lock_and_its_journal_tells_it() {
        var pupil = others.get(31).id();
        var dossier = entered(pupil, "2026-12-04");

        cpe.post(dossier + "/suivi", Map.of("suivi", "APPEL_EMIS", "note", "La mère rappelle"));
        cpe.post(dossier + "/motif", Map.of("motif", "ma_cemé"));
        assertThat(cpe.post(dossier + "/decision", Map.of("decision", "REGULARISE"))
                        .notice())
                .contains("justifi");
        assertThat(cpe.post(dossier + "/decision", Map.of("decision", "REFUSE")).notice())
                .isNotEqualTo("La décision est prise.");
        cpe.post(dossier + "/justificatif", Map.of("piece", "CERTIFICAT_MEDICAL"));
        assertThat(cpe.post(dossier + "/decision", Map.of("decision", "REGULARISE"))
                        .notice())
                .isEqualTo("La décision est prise.");
        var locked = cpe.post(dossier + "/verrou", Map.of("verrou", "LOCK"));

        assertThat(newest(pupil).state()).isEqualTo(DossierState.VERROUILLE);
        assertThat(newest(pupil).parts().get(0).settlement()).isEqualTo(Settlement.REGULARISEE);
        assertThat(locked.html().select("button[value=UNLOCK]")).hasSize(1);
        assertThat(locked.html().select("form[action$=/motif], form[action$=/suivi]"))
                .isEmpty();
        assertThat(locked.html().select("main").text())
                .contains("Appel émis — La mère rappelle", "Motif donné : Certificat médical", "Dossier verrouillé");
        assertThat(cpe.get("/absences?etat=JUSTIFIE&eleve="
                                + portal.school().names().of(pupil).split(" ")[0])
                        .html()
                        .select("tbody tr"))
                .isNotEmpty();
    }

    @Test
    void a_family_is_told_and_what_became_of_it_is_noted() {
        var pupil = others.stream()
                .filter(each -> !each.guardians().isEmpty())
                .skip(32)
                .findFirst()
                .orElseThrow()
                .id();
        var dossier = entered(pupil, "2026-12-04");

        var told = cpe.send(
                cpe.get(dossier).html().select("form[action$=/notification]").first(), Map.of());
        assertThat(told.notice()).isEqualTo("La notification est décidée.");
        cpe.send(told.html().select("form[action$=/envoi]").first(), Map.of("envoi", "SEND"));
        var failed =
                cpe.post(dossier + "/envoi", Map.of("notification", "1", "envoi", "FAIL", "detail", "numéro faux"));

        assertThat(failed.html().select("table").text()).contains("échec", "numéro faux");
        assertThat(cpe.post(dossier + "/notification", Map.of("moyen", "SMS", "destinataire", "inconnu", "modele", "m"))
                        .notice())
                .isNotEqualTo("La notification est décidée.");
        assertThat(file(pupil).notifications()).hasSize(1);
    }

    @Test
    void dossiers_are_put_together_and_parts_separated_again() {
        var pupil = others.get(33).id();
        entered(pupil, "2026-12-01");
        var second = entered(pupil, "2026-12-03");

        cpe.post(second + "/regroupement", Map.of("dans", "1"));
        assertThat(file(pupil).live()).hasSize(1);
        assertThat(cpe.get(second).html().select("main").text()).contains("Regroupé dans le dossier n° 1");

        var separated = cpe.post(AbsencePaths.dossier(pupil, 1) + "/separation", Map.of("saisie", "2"));
        assertThat(separated.notice()).contains("propre dossier");
        assertThat(file(pupil).live()).hasSize(2);
    }

    @Test
    void several_are_entered_at_once_and_who_cannot_be_is_named() {
        var some =
                others.subList(34, 37).stream().map(pupil -> pupil.id().value()).toList();
        entered(others.get(34).id(), "2026-12-08");

        var answer = enter(Map.of("eleve", some, "type", "ABSENCE", "du", "2026-12-08", "motif", "ma_sosc"));

        assertThat(answer.html().select("main").text())
                .contains(
                        "2 absences saisies",
                        portal.school().names().of(others.get(34).id()));
        var second = others.get(35).id();
        assertThat(newest(second).parts().get(0).origin().source()).isEqualTo(Source.COLLECTIVE);

        var form = cpe.get(AbsencePaths.dossier(second, 1))
                .html()
                .select("form[action=/absences/collectives]")
                .first();
        assertThat(cpe.send(form, Map.of()).notice()).isEqualTo("2 dossiers rectifiés");
        assertThat(file(second).live()).isEmpty();
        assertThat(file(others.get(34).id()).live()).hasSize(1);
    }

    @Test
    void an_exemption_may_be_of_one_subject() {
        var pupil = others.get(40).id();
        var form = cpe.get("/absences/saisie?eleve=" + pupil.value()).html();
        var subject = form.select("[name=matiere] option").get(1).attr("value");
        var typed = Map.of(
                "type", "DISPENSE", "matiere", subject, "du", "2026-12-01", "au", "2026-12-18", "motif", "ma_inph");

        assertThat(cpe.send(form.select("main form[method=post]").first(), with(typed, "eleve", pupil.value()))
                        .notice())
                .isEqualTo("L'absence est saisie.");
        assertThat(newest(pupil).parts().get(0).subject()).contains(subject);
        var two = List.of(pupil.value(), others.get(41).id().value());
        assertThat(enter(with(typed, "eleve", two)).notice()).contains("élève par élève");
    }

    private static Map<String, Object> with(Map<String, String> typed, String field, Object value) {
        var all = new HashMap<String, Object>(typed);
        all.put(field, value);
        return all;
    }

    @Test
    void what_recurs_is_entered_once() {
        var pupil = others.get(38).id();

        enter(Map.of(
                "eleve",
                pupil.value(),
                "type",
                "ABSENCE",
                "du",
                "2026-12-01",
                "de",
                "10:00",
                "a",
                "11:00",
                "jusque",
                "2026-12-15"));

        assertThat(newest(pupil).parts())
                .extracting(part -> part.period().start().toLocalDate())
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 15));
    }

    @Test
    void what_is_typed_wrongly_is_shown_again() {
        var pupil = others.get(39).id();
        var typed = Map.of(
                "eleve",
                pupil.value(),
                "type",
                "ABSENCE",
                "du",
                "2026-12-09",
                "de",
                "14:00",
                "a",
                "10:00",
                "commentaire",
                "gardé");

        var answer = enter(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.notice()).contains("La fin est avant le début");
        assertThat(answer.html().select("[name=commentaire]").attr("value")).isEqualTo("gardé");
        assertThat(enter(Map.of("du", "hier")).notice()).contains("Choisissez au moins un élève");
        assertThat(wrong(pupil, "du", "hier")).contains("Indiquez des jours");
        assertThat(wrong(pupil, "jusque", "9999-12-31")).contains("hors de l'année");
        assertThat(wrong(pupil, "de", "25:00")).contains("Indiquez des heures");
        assertThat(wrong(pupil, "type", "VACANCES")).contains("Choisissez un type");
        assertThat(wrong(pupil, "motif", "ma_inph")).isNotEmpty();
        assertThat(enter(Map.of("eleve", "personne", "type", "ABSENCE", "du", "2026-12-09"))
                        .status())
                .isEqualTo(422);
        assertThat(file(pupil).version()).isZero();
    }

    /** What is said when one field is wrong. */
    private static String wrong(PersonId pupil, String field, String value) {
        var typed = new HashMap<>(Map.of("eleve", pupil.value(), "type", "ABSENCE", "du", "2026-12-09"));
        typed.put(field, value);
        var answer = enter(typed);
        assertThat(answer.status()).isEqualTo(422);
        return answer.notice();
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(cpe.get("/absences/eleves/personne").status()).isEqualTo(404);
        assertThat(cpe.get("/absences/eleves/%20").status()).isEqualTo(404);
        assertThat(cpe.get("/absences/eleves/%20/parcours").status()).isEqualTo(404);
        assertThat(cpe.get(AbsencePaths.dossier(child, 99)).status()).isEqualTo(404);
        assertThat(cpe.get(path(child) + "/dossiers/x").status()).isEqualTo(404);
        assertThat(cpe.post(path(child) + "/dossiers/1/decision", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void long_lists_come_page_by_page_and_filters_are_kept() {
        var first = cpe.get("/absences?type=ABSENCE").html();

        assertThat(first.select("tbody tr")).hasSize(20);
        assertThat(first.select("a[rel=next]").attr("href")).contains("type=ABSENCE", "page=2");
        assertThat(cpe.get(first.select("a[rel=next]").attr("href")).html().select("a[rel=prev]"))
                .hasSize(1);
        assertThat(cpe.get("/absences?du=2026-12-02&au=2026-12-01").notice()).contains("avant le premier");
    }

    @Test
    void a_pupil_is_followed_over_the_years_by_the_office_alone() {
        var history = cpe.get(path(child) + "/parcours");

        assertThat(history.html().select("tbody th").text()).contains("2026");
        assertThat(parent.get(path(child) + "/parcours").status()).isEqualTo(403);
    }
}
