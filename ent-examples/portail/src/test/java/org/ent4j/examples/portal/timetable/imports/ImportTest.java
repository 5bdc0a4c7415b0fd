package org.ent4j.examples.portal.timetable.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.Upload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator imports the timetable of the school that has none yet. */
class ImportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HOME = "/import-emploi-du-temps";

    static TestPortal portal;
    static Upload file;

    Someone administrator;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        file = new Upload(
                "Edt.xml",
                portal.signIn(portal.secondAdministrator())
                        .get(HOME + "/fichier-exemple")
                        .bytes());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void signIn() {
        administrator = portal.signIn(portal.secondAdministrator());
        administrator.post(HOME + "/abandon", Map.of());
    }

    private static OpenSchool school() {
        return portal.part(OpenSchools.class).find(DemoSchools.second()).orElseThrow();
    }

    private Someone.Answer send(Upload sent) {
        return administrator.upload(HOME, Map.of(), Map.of("fichier", sent));
    }

    private static boolean isKept() {
        return portal.part(TimetableDrafts.class).find(key()).isPresent();
    }

    private static SchoolYearKey key() {
        return DraftReader.key(school()).orElseThrow();
    }

    @Test
    void before_the_first_import_every_step_leads_to_the_file() {
        assertThat(administrator.get(HOME + "/rapprochement").path()).isEqualTo(HOME);
        assertThat(administrator.get(HOME + "/apercu").notice()).contains("Aucun fichier n'est déposé");
        assertThat(administrator.post(HOME + "/publication", Map.of()).notice()).contains("Aucun fichier n'est déposé");
    }

    @Test
    void a_file_of_another_school_is_refused_before_anything_is_kept() {
        var other =
                portal.signIn("Administrateur").get(HOME + "/fichier-exemple").bytes();

        var answer = send(new Upload("Edt.xml", other));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.notice())
                .contains("Rien n'a été déposé", DemoSchools.first().value());
        assertThat(isKept()).isFalse();
    }

    @Test
    void a_file_of_another_year_is_refused_before_anything_is_kept() {
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        var other = text.replace("2027", "2028").replace("2026", "2027");

        var answer = send(new Upload("Edt.xml", other.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.notice()).contains("2027-2028");
        assertThat(isKept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<STS_EDT/>",
                "<EXPORT_INDEX_EDUCATION/>",
                "<ExportEmploiDuTemps>",
                "pas du XML",
                "PK\u0003\u0004",
                "BEGIN:VCALENDAR"
            })
    void what_is_no_timetable_is_refused_and_said(String content) {
        var answer = send(new Upload("fichier.xml", content.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.notice()).contains("Rien n'a été déposé.").hasSizeGreaterThan(40);
        assertThat(isKept()).isFalse();
    }

    @Test
    void a_form_without_a_file_asks_for_it() {
        assertThat(administrator.upload(HOME, Map.of(), Map.of()).notice()).contains("Choisissez le fichier");
    }

    @Test
    void suggestions_are_taken_decisions_are_kept_and_taken_back() {
        send(file);
        var list = administrator.get(HOME + "/rapprochement");
        var open = open();
        var item = list.html().select("fieldset.item").first();
        var field = item.select("input[value=ignorer]").attr("name");

        var decided =
                administrator.send(list.html().select("main form:has(fieldset)").first(), Map.of(field, "ignorer"));

        assertThat(decided.notice()).contains("1 décision enregistrée");
        assertThat(open()).isEqualTo(open - 1);
        var undone = administrator.post(
                HOME + "/rapprochement/annulation", Map.of("element", field.substring("d:".length())));
        assertThat(undone.notice()).contains("Décision annulée");
        assertThat(open()).isEqualTo(open);
        assertThat(administrator
                        .get(HOME + "/rapprochement?etat=decides")
                        .html()
                        .select("fieldset.item"))
                .isEmpty();
    }

    private static int open() {
        return portal.part(DraftReader.class)
                .plan(school())
                .orElseThrow()
                .plan()
                .open()
                .size();
    }

    @Test
    void another_item_of_the_directory_is_looked_for_by_its_words() {
        send(file);
        var line = administrator
                .get(HOME + "/rapprochement?genre=TEACHER&etat=tous")
                .html();
        var link = line.select("fieldset.item a").first().attr("href");
        var teacher = school().names().staff().get(0);

        var found = administrator.get(link + "&q=" + teacher.name().usageName().replace(" ", "+"));

        assertThat(found.html().select(".candidate input").eachAttr("value"))
                .contains("vers:" + teacher.id().value());
        assertThat(administrator
                        .get(HOME + "/rapprochement/element?genre=TEACHER&cle=inconnu")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void labels_that_nobody_knows_are_explained_and_taken_back() {
        var table =
                "Jour;Horaire;Matière;Professeur;Classe;Salle\nlundi;M1;FRANCAIS;DUPONT Jean;6A;101\nlundi;Z9;FRANCAIS;DUPONT Jean;6A;101\n";
        var wrong = administrator.upload(HOME, Map.of("creneaux", "tôt le matin"), Map.of("fichier", csv(table)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#f-creneaux").text()).isEqualTo("tôt le matin");

        var sent = administrator.upload(
                HOME, Map.of("creneaux", "M1 = 8h30-9h25", "alternance", "A, B"), Map.of("fichier", csv(table)));
        assertThat(sent.text()).contains("1 libellé de jour");
        var labels = administrator.get(HOME + "/libelles").html();
        var form = labels.select("form:has(fieldset)").first();
        var field = form.select("input[type=text]").attr("name");

        var again = administrator.send(form, Map.of(field, "n'importe quoi"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.notice()).contains("Non compris");
        var decided = administrator.send(form, Map.of(field, "10:30-11:25"));
        assertThat(decided.text()).contains("Tous les libellés du fichier sont compris");
        var undo = decided.html().select("form[action$=annulation]").first();
        var name = undo.select("button").attr("value");
        assertThat(administrator.send(undo, Map.of("element", name)).html().select("fieldset"))
                .hasSize(1);
    }

    private static Upload csv(String text) {
        return new Upload("cours.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_timetable_is_published_in_the_background_reported_and_restored() {
        send(file);
        var preview = administrator.get(HOME + "/apercu").html();
        assertThat(preview.select(".figures strong").first().text()).isNotEqualTo("0");

        var job = administrator.send(preview.select("form[action$=publication]").first(), Map.of());

        assertThat(ended(job.path())).contains("terminé", "Publication n° 1 en vigueur");
        assertThat(school().timetable()).isPresent();
        assertThat(isKept()).isFalse();
        assertThat(portal.part(PortalData.class).deposits().of(key())).isPresent();
        assertThat(administrator.get(HOME + "/bilans").html().select(".report").text())
                .contains("Edt.xml", "publié");
        assertThat(administrator.get(HOME + "/publications").html().select("tbody tr"))
                .hasSize(1);
        assertThat(administrator
                        .post(HOME + "/publications/retablissement", Map.of("numero", "7"))
                        .notice())
                .contains("7");
        assertThat(administrator.get(HOME).notice()).contains("Publication n° 1");
    }

    private String ended(String path) {
        var late = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(late)) {
            var page = administrator.get(path).html().select("main");
            if (page.select("progress").isEmpty()) {
                return page.text();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("The work does not end.");
    }

    @Test
    void a_file_that_another_replaced_is_not_published_in_its_place() {
        send(file);
        assertThat(ended(administrator
                        .post(HOME + "/publication", Map.of("version", "2020-01-01T00:00:00Z"))
                        .path()))
                .contains("échoué", "Un autre fichier a été déposé");
        assertThat(isKept()).isTrue();
    }

    @Test
    void whoever_may_not_import_is_told_why() {
        var teacher = portal.signIn("Enseignant");

        assertThat(teacher.get(HOME).status()).isEqualTo(403);
        assertThat(teacher.get("/").html().select(".menu a").eachAttr("href")).doesNotContain(HOME);
    }
}
