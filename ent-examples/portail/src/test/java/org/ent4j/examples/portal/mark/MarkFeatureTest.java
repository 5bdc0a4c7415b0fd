package org.ent4j.examples.portal.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.service.EvaluationService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A teacher's mark books, and the marks of a family. */
class MarkFeatureTest {

    private static final SchoolPeriodId T1 = new SchoolPeriodId("2026-T1");

    static TestPortal portal;
    static Someone teacher;
    static String book;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        teacher = portal.signIn("Enseignant");
        book = teacher.get("/notes").html().select("tbody tr").stream()
                .filter(row -> !row.select("td").get(2).text().equals("0"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Actor by() {
        return new Actor(portal.player("Enseignant").id(), Capacity.ENSEIGNANT);
    }

    /** The one that a path shows. */
    private static MarkBook book(String path) {
        var id = new MarkBookId(service(path).id(), T1);
        return portal.school().vieScolaire().markBooks().book(by(), id).get();
    }

    private static EvaluationService service(String path) {
        return portal.school().vieScolaire().subjects().services().all().values().stream()
                .filter(each -> path.startsWith(Carnet.path(each.id(), period())))
                .findFirst()
                .orElseThrow();
    }

    private static SchoolPeriod period() {
        return Terms.of(portal.school()).find(T1.value()).orElseThrow();
    }

    private static Map<String, Object> evaluation(String title) {
        return new HashMap<>(Map.of(
                "title", title,
                "date", "2026-11-23",
                "visible", "2026-11-23",
                "outOf", "20",
                "coefficient", "1,5",
                "rescaled", "1"));
    }

    /** Adds an evaluation; the path of its marks. */
    private static String add(String title) {
        var form = teacher.get(book + "/nouvelle").html().select("main form").first();
        var answer = teacher.send(form, evaluation(title));
        assertThat(answer.title()).isEqualTo(title);
        return answer.path();
    }

    private static Evaluation evaluationOf(String title) {
        return book(book).inOrder().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<PersonId> pupils(Someone.Answer page) {
        return page.html().select("input[name^=m-]").stream()
                .map(field -> new PersonId(field.attr("name").substring(2)))
                .toList();
    }

    @Test
    void a_table_of_marks_is_saved_at_once_and_errors_stand_at_their_rows() {
        var path = add("Dictée");
        var page = teacher.get(path);
        var pupils = pupils(page);

        var answer = teacher.send(
                page.html().select("main form").first(),
                Map.of(
                        "m-" + pupils.get(0), "12,5",
                        "m-" + pupils.get(1), "25",
                        "m-" + pupils.get(2), "abs",
                        "m-" + pupils.get(3), "douze"));

        assertThat(answer.status()).isEqualTo(422);
        var html = answer.html();
        assertThat(html.select(".notice").text()).startsWith("2 saisies enregistrées, 2 à corriger.");
        assertThat(html.select("[id=e-%s]".formatted(pupils.get(1))).text())
                .contains("dépasse le barème de 20")
                .contains(portal.school().names().of(pupils.get(1)));
        assertThat(html.select("[id=e-%s]".formatted(pupils.get(3))).text()).contains("« douze » n'est ni une note");
        assertThat(html.select("input[name=m-" + pupils.get(3) + "]").val()).isEqualTo("douze");
        var evaluation = evaluationOf("Dictée");
        assertThat(book(book).result(evaluation.id(), pupils.get(0)).mark()).isEqualTo(Mark.of("12.5"));
        assertThat(book(book).result(evaluation.id(), pupils.get(2)).mark()).isEqualTo(Unscored.ABSENT);
        assertThat(book(book).result(evaluation.id(), pupils.get(1)).mark()).isEqualTo(Unscored.EMPTY);
    }

    @Test
    void what_nobody_touched_is_not_sent_over_what_a_colleague_entered() {
        var path = add("Exposé");
        var page = teacher.get(path);
        var pupils = pupils(page);
        var colleague = portal.signIn("Direction");
        colleague.send(colleague.get(path).html().select("main form").first(), Map.of("m-" + pupils.get(0), "8"));

        var answer = teacher.send(page.html().select("main form").first(), Map.of("m-" + pupils.get(1), "9"));

        assertThat(answer.notice()).isEqualTo("1 saisie enregistrée.");
        var id = evaluationOf("Exposé").id();
        assertThat(book(book).result(id, pupils.get(0)).mark()).isEqualTo(Mark.of("8"));
        assertThat(book(book).result(id, pupils.get(1)).mark()).isEqualTo(Mark.of("9"));
    }

    @Test
    void an_evaluation_that_is_wrong_comes_back_as_typed_and_a_removal_says_why() {
        var form = teacher.get(book + "/nouvelle").html().select("main form").first();
        var late = evaluation("Trop tard");
        late.put("date", "2027-01-15");
        late.put("coefficient", "-1");

        var wrong = teacher.send(form, late);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select(".notice.refused li")).hasSize(2);
        assertThat(wrong.html().select("#f-title").val()).isEqualTo("Trop tard");
        assertThat(teacher.send(form, Map.of("title", "X", "outOf", "vingt"))
                        .html()
                        .select(".notice.refused")
                        .text())
                .contains("le barème");
        var path = add("À retirer");
        var page = teacher.get(path);
        teacher.send(
                page.html().select("main form").first(),
                Map.of("m-" + pupils(page).get(0), "10"));
        assertThat(teacher.post(path + "/supprimer", Map.of("why", "")).notice())
                .contains("dites pourquoi");
        assertThat(teacher.post(path + "/supprimer", Map.of("why", "Doublon")).notice())
                .isEqualTo("L'évaluation est supprimée.");
        assertThat(teacher.get(path).status()).isEqualTo(404);
    }

    @Test
    void an_average_is_explained_set_by_hand_and_taken_back_with_its_history() {
        var pupil = teacher.get(book).html().select("tbody th a").last().attr("href");

        assertThat(teacher.get(pupil).html().select("main li").text()).contains("pour un coefficient de");
        assertThat(teacher.post(pupil + "/moyenne", Map.of("average", "15,5")).notice())
                .contains("dites pourquoi");
        assertThat(teacher.post(pupil + "/moyenne", Map.of("average", "quinze")).status())
                .isEqualTo(400);
        var set = teacher.post(pupil + "/moyenne", Map.of("average", "15,5", "why", "Absence longue"));
        assertThat(set.html().select("main strong").eachText()).contains("15,5");
        assertThat(set.text()).contains("moyenne fixée à la main : 15,5 (Absence longue)");
        var back = teacher.post(pupil + "/moyenne", Map.of("average", ""));
        assertThat(back.text()).contains("retour à la moyenne calculée");
        assertThat(book(book).finalAverages()).isEmpty();
    }

    @Test
    void appreciations_are_saved_together_and_never_cut() {
        var page = teacher.get(book + "/appreciations");
        var fields = page.html().select("textarea[name^=a-]").eachAttr("name");

        var answer = teacher.send(
                page.html().select("main form").first(),
                Map.of(fields.get(0), "Bon trimestre.\r\nContinuez.", fields.get(1), "x".repeat(601)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".error").text()).contains("601 caractères, 600 au plus");
        assertThat(answer.html().select("textarea[name=" + fields.get(1) + "]").text())
                .hasSize(601);
        var written = book(book).appreciations().get(new PersonId(fields.get(0).substring(2)));
        assertThat(written.value()).isEqualTo("Bon trimestre.\nContinuez.");
    }

    @Test
    void a_colleague_reads_a_book_that_is_not_his_and_writes_nothing_in_it() {
        var other = portal.school().names().staff().stream()
                .filter(person -> !person.id().equals(by().person()))
                .filter(person -> !inCharge(person)
                        && !service(book)
                                .teachers()
                                .toString()
                                .contains(person.id().value()))
                .filter(person -> person.profil() == portal.player("Enseignant").profil())
                .findFirst()
                .orElseThrow();
        var colleague = portal.signIn(other);
        var before = book(book);

        assertThat(colleague.get(book).html().select(".notice.info").text()).contains("Lecture seule");
        var form = colleague.post(book + "/nouvelle", evaluation("Intrus"));

        assertThat(form.status()).isEqualTo(422);
        assertThat(form.html().select(".notice.refused").text()).contains("n'est pas le vôtre");
        assertThat(book(book)).isEqualTo(before);
    }

    private static boolean inCharge(Person person) {
        return person.in(portal.school().id())
                .anyMatch(each ->
                        each.headTeacherOf().contains(service(book).audience().code()));
    }

    @Test
    void a_family_sees_its_own_marks_explained_and_nobody_elses() {
        var pupil = portal.player("Élève");
        var stranger = portal.school().names().pupils().stream()
                .filter(each -> !each.id().equals(pupil.id()))
                .filter(each -> each.guardians().stream().noneMatch(pupil.guardians()::contains))
                .findFirst()
                .orElseThrow();
        for (var part : List.of("Parent", "Élève")) {
            var family = portal.signIn(part);
            var page = family.get("/notes");
            assertThat(page.title())
                    .isEqualTo("Notes de " + portal.school().names().of(pupil.id()));
            assertThat(page.html().select(".subject .badge").text()).contains("moyenne");
            assertThat(page.text()).contains("pour un coefficient de");
            assertThat(page.html().select("main form, main input, main textarea"))
                    .isEmpty();
            assertThat(family.get("/notes/eleve/" + stranger.id()).status()).isEqualTo(403);
            assertThat(family.get(book).status()).isEqualTo(403);
        }
    }

    @Test
    void a_mark_is_not_shown_to_the_family_before_its_day() {
        var form = portal.signIn("Direction");
        var school = portal.school();
        var service = school.vieScolaire().subjects().services().all().values().stream()
                .filter(each -> each.audience()
                        .code()
                        .equals(school.names().classOf(portal.player("Élève")).orElseThrow()))
                .filter(EvaluationService::isEvaluated)
                .findFirst()
                .orElseThrow();
        var fields = evaluation("Surprise");
        fields.put("visible", "2026-12-20");
        var path = form.post(Carnet.path(service.id(), period()) + "/nouvelle", fields)
                .path();
        form.send(
                form.get(path).html().select("main form").first(),
                Map.of("m-" + portal.player("Élève").id(), "3"));

        assertThat(portal.signIn("Élève").get("/notes").text()).doesNotContain("Surprise");
        assertThat(form.get(path.replaceAll(
                                "/evaluation.*",
                                "/eleve/" + portal.player("Élève").id()))
                        .text())
                .contains("Ce que la famille ne voit pas encore", "« Surprise »");
    }

    @Test
    void ids_that_are_changed_by_hand_lead_nowhere() {
        var paths = new ArrayList<>(List.of(
                "/notes/carnet/1/2026-T1",
                book.replace("2026-T1", "2026-T9"),
                book + "/evaluation/x",
                book + "/eleve/x"));
        paths.add("/notes/eleve/personne");

        for (var path : paths) {
            assertThat(teacher.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void it_reads_in_english_too() {
        var english = portal.signIn("Enseignant").reading("en");

        assertThat(english.get(book).html().select("main").text())
                .contains("Teachers enter until", "Mean of the class");
    }
}
