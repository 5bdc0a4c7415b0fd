package org.ent4j.examples.portal.cahier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceId;
import org.ent4j.viescolaire.cahier.SeanceState;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CahierTest {

    static final LocalDate TODAY = TestPortal.MOMENT.toLocalDate();

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** One of the pupil of the demonstration, still to come today. */
    private static CalledLesson lesson(int place) {
        return portal.school().lessons().on(TODAY).stream()
                .filter(lesson -> lesson.pupils().contains(pupil().id())
                        && lesson.period().start().isAfter(TestPortal.MOMENT)
                        && !lesson.teachers().isEmpty())
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private static Person pupil() {
        return portal.player("Élève");
    }

    private static Someone teacher(CalledLesson lesson) {
        return portal.signIn(portal.school()
                .names()
                .find(lesson.teachers().iterator().next())
                .orElseThrow());
    }

    private static String path(CalledLesson lesson) {
        return "/cahier/cours/" + lesson.id();
    }

    private static Optional<Seance> seance(CalledLesson lesson) {
        return portal.school().vieScolaire().record().seance(new SeanceId(lesson.id()));
    }

    private static Map<String, String> text(String title) {
        return Map.of(
                "titre",
                title,
                "texte",
                "<b>Leçon</b>",
                "note",
                "secret",
                "nom0",
                "Fiche",
                "lien0",
                "https://example.org/a");
    }

    @Test
    void a_draft_is_the_teachers_own_and_what_is_published_is_read_ticked_and_given_a_visa() {
        var lesson = lesson(0);
        var teacher = teacher(lesson);
        var pupil = portal.signIn("Élève");

        assertThat(teacher.post(path(lesson), text("Le verbe")).notice()).contains("Brouillon");
        assertThat(pupil.get("/cahier").text()).doesNotContain("Le verbe");
        var given = teacher.post(
                path(lesson) + "/travaux",
                Map.of(
                        "travail",
                        "Apprendre le verbe",
                        "pour",
                        "2026-11-26",
                        "moment",
                        "AFTER_THE_LESSON",
                        "type",
                        "TRAVAIL",
                        "minutes",
                        "15"));
        assertThat(given.notice()).contains("Travail enregistré");
        var published = new HashMap<>(text("Le verbe"));
        published.put("publier", "1");
        teacher.post(path(lesson), published);
        assertThat(seance(lesson).orElseThrow().state()).isEqualTo(SeanceState.PUBLISHED);

        var week = pupil.get("/cahier");
        assertThat(week.html().text())
                .contains("Le verbe", "<b>Leçon</b>", "Apprendre le verbe")
                .doesNotContain("secret");
        assertThat(portal.signIn("Parent").get("/cahier").html().text()).contains("Apprendre le verbe");
        var tick = week.html().select("li:contains(Apprendre le verbe) form").first();
        assertThat(pupil.send(tick, Map.of()).notice()).contains("Travail fait");
        assertThat(seance(lesson).orElseThrow().done()).hasSize(1);

        var head = portal.signIn("Direction");
        assertThat(head.post("/cahier/visas", Map.of("seance", lesson.id(), "commentaire", "Vu"))
                        .notice())
                .contains("Visa donné");
        assertThat(seance(lesson).orElseThrow().visas()).hasSize(1);
        assertThat(head.get("/cahier").html().text()).contains("Vu");
        teacher.post(path(lesson) + "/retirer", Map.of());
        assertThat(pupil.get("/cahier").text()).doesNotContain("Apprendre le verbe");
    }

    @Test
    void what_cannot_be_taken_is_shown_again_as_it_was_typed() {
        var lesson = lesson(1);
        var teacher = teacher(lesson);

        var badLink =
                teacher.post(path(lesson), Map.of("titre", "Titre", "texte", "Gardé", "lien0", "javascript:alert(1)"));
        assertThat(badLink.status()).isEqualTo(422);
        assertThat(badLink.html().select("textarea[name=texte]").text()).isEqualTo("Gardé");
        assertThat(teacher.post(path(lesson), Map.of("titre", "x".repeat(80))).status())
                .isEqualTo(422);
        assertThat(seance(lesson)).isEmpty();

        teacher.post(path(lesson), Map.of("titre", "Titre"));
        var early = teacher.post(
                path(lesson) + "/travaux",
                Map.of("travail", "Hier", "pour", "2026-11-23", "moment", "AFTER_THE_LESSON", "type", "TRAVAIL"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.html().select("input[name=travail]").val()).isEqualTo("Hier");
        assertThat(seance(lesson).orElseThrow().works()).isEmpty();
    }

    @Test
    void nobody_writes_the_lessons_of_others_nor_ticks_for_another_pupil() {
        var lesson = lesson(0);
        for (var part : List.of("Direction", "Vie scolaire")) {
            assertThat(portal.signIn(part).post(path(lesson), text("Intrus")).status())
                    .isEqualTo(404);
        }
        assertThat(portal.signIn("Élève").get(path(lesson)).status()).isEqualTo(403);
        var other = portal.school().names().pupils().get(40);
        var parent = portal.signIn("Parent");
        assertThat(parent.get("/cahier?eleve=" + other.id()).html().text())
                .doesNotContain(other.name().usageName());
        var seance = portal.school().vieScolaire().record().seances().stream()
                .filter(each -> !each.works().isEmpty() && each.isPublished())
                .findFirst()
                .orElseThrow();
        var mark = "/cahier/cours/%s/travaux/%s/fait"
                .formatted(seance.id(), seance.works().get(0).id());
        portal.signIn("Élève").post(mark, Map.of("eleve", other.id().value(), "fait", "1"));
        assertThat(portal.school()
                        .vieScolaire()
                        .record()
                        .seance(seance.id())
                        .orElseThrow()
                        .done()
                        .keySet())
                .noneMatch(done -> done.pupil().equals(other.id()));
    }
}
