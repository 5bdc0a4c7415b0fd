package org.ent4j.examples.portal.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.rollcall.RollCallState;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RollCallTest {

    static final LocalDate TODAY = TestPortal.MOMENT.toLocalDate();

    static TestPortal portal;
    static List<CalledLesson> waiting;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh(TODAY.atTime(10, 25));
        waiting = waiting();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** One of those that are about to begin and that nobody has called; each test has its own. */
    private static CalledLesson lesson(int place) {
        return waiting.get(place);
    }

    private static List<CalledLesson> waiting() {
        return portal.school().lessons().on(TODAY).stream()
                .filter(lesson ->
                        !lesson.pupils().isEmpty() && lesson.period().start().equals(TODAY.atTime(10, 30)))
                .toList();
    }

    private static String hour(CalledLesson lesson) {
        return lesson.period().start().toLocalTime().plusMinutes(10).toString();
    }

    private static Person teacher(CalledLesson lesson) {
        return portal.school().names().find(lesson.teachers().iterator().next()).orElseThrow();
    }

    private static PersonId pupil(CalledLesson lesson, int place) {
        return lesson.pupils().stream().sorted().skip(place).findFirst().orElseThrow();
    }

    private static String path(CalledLesson lesson) {
        return "/appel/" + lesson.id();
    }

    private static Element form(Someone.Answer page) {
        return page.html().select("form:has(input[name=vu])").first();
    }

    private static Optional<RollCall> called(CalledLesson lesson) {
        return portal.school().vieScolaire().record().rollCall(lesson.id());
    }

    private static Optional<RollCallEntry> said(CalledLesson lesson, PersonId pupil) {
        return called(lesson).flatMap(rollCall -> rollCall.entry(pupil));
    }

    @Test
    void a_teacher_sees_his_lessons_of_the_day_and_vie_scolaire_those_of_everybody() {
        var lesson = lesson(0);
        var own = portal.signIn(teacher(lesson)).get("/seances").html();
        var all = portal.signIn("Vie scolaire").get("/seances").html();

        assertThat(own.select("tbody tr")).hasSize((int) portal.school().lessons().on(TODAY).stream()
                .filter(each -> each.teachers().contains(teacher(lesson).id()))
                .count());
        assertThat(own.select("a[href=" + path(lesson) + "]")).hasSize(1);
        assertThat(own.select("select")).isEmpty();
        assertThat(all.select("tbody tr")).hasSize(20);
        assertThat(all.select("select[name=etat] option"))
                .extracting(Element::val)
                .contains("SUBMITTED", "OUBLIE");
        assertThat(portal.signIn("Vie scolaire")
                        .get("/seances?etat=OUBLIE")
                        .html()
                        .select("tbody .badge.bad"))
                .isNotEmpty();
    }

    @Test
    void the_whole_sheet_is_taken_at_once_and_amended_afterwards() {
        var lesson = lesson(1);
        var teacher = portal.signIn(teacher(lesson));
        var absent = pupil(lesson, 0);
        var late = pupil(lesson, 1);

        var sheet = teacher.get(path(lesson));
        assertThat(sheet.html().select(".pupil")).hasSize(lesson.pupils().size());
        var without = teacher.send(form(sheet), Map.of("p-" + late, "LATE", "valider", "1"));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.html().select(".pupil .wrong").text()).contains("écrivez l'heure");
        assertThat(called(lesson)).isEmpty();
        var answer = teacher.send(
                form(sheet),
                Map.of("p-" + absent, "ABSENT", "p-" + late, "LATE", "a-" + late, hour(lesson), "valider", "1"));

        assertThat(answer.notice()).startsWith("Appel validé : ").contains("présents (dont 1 en retard), ");
        assertThat(called(lesson)).get().extracting(RollCall::state).isEqualTo(RollCallState.SUBMITTED);
        assertThat(said(lesson, absent)).contains(RollCallEntry.absent(absent));
        assertThat(said(lesson, late).orElseThrow().arrived()).hasToString("Optional[10:40]");
        assertThat(portal.school()
                        .vieScolaire()
                        .record()
                        .absences(absent, portal.school().year())
                        .live())
                .isNotEmpty();

        teacher.send(form(answer), Map.of("p-" + absent, "PRESENT", "pourquoi", "arrivé", "valider", "1"));

        assertThat(said(lesson, absent)).contains(RollCallEntry.present(absent));
        var history = teacher.get(path(lesson) + "/historique").html().text();
        assertThat(history).contains("appel validé", "(arrivé)");
        assertThat(new String(teacher.get(path(lesson) + "/fichier").bytes(), 0, 4))
                .isEqualTo("%PDF");
        assertThat(teacher.get(path(lesson) + "/fichier?format=xlsx").bytes()).startsWith('P', 'K');
    }

    @Test
    void the_second_of_two_who_call_one_lesson_is_told_and_loses_nothing() {
        var lesson = lesson(2);
        var teacher = portal.signIn(teacher(lesson));
        var cpe = portal.signIn("Vie scolaire");
        var one = pupil(lesson, 0);
        var other = pupil(lesson, 1);
        var first = form(teacher.get(path(lesson)));
        var second = form(cpe.get(path(lesson)));

        teacher.send(first, Map.of("p-" + one, "ABSENT", "valider", "1"));
        var told = cpe.send(second, Map.of("p-" + other, "LATE", "a-" + other, hour(lesson), "valider", "1"));

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.notice()).contains("quelqu'un d'autre a changé cet appel");
        assertThat(told.html().select("input[name=p-" + other + "][checked]").val())
                .isEqualTo("LATE");
        assertThat(told.html().select("input[name=a-" + other + "]").val()).isEqualTo(hour(lesson));
        assertThat(told.html().select(".pupil.odd .wrong").text()).contains("Enregistré entre-temps : absent");
        assertThat(said(lesson, one)).contains(RollCallEntry.absent(one));

        cpe.send(form(told), Map.of("p-" + one, "ABSENT", "valider", "1"));

        assertThat(said(lesson, one)).contains(RollCallEntry.absent(one));
        assertThat(said(lesson, other).orElseThrow().isLate()).isTrue();
    }

    @Test
    void a_sheet_with_an_unreadable_hour_is_shown_again_and_nothing_is_kept() {
        var lesson = lesson(3);
        var teacher = portal.signIn(teacher(lesson));
        var pupil = pupil(lesson, 0);

        var answer = teacher.send(
                form(teacher.get(path(lesson))),
                Map.of("p-" + pupil, "LATE", "a-" + pupil, "9h", "c-" + pupil, "bus", "valider", "1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".wrong").text()).contains("09:40");
        assertThat(answer.html().select("input[name=c-" + pupil + "]").val()).isEqualTo("bus");
        assertThat(called(lesson)).isEmpty();

        var outside = teacher.send(form(answer), Map.of("a-" + pupil, "19:00", "valider", "1"));

        assertThat(outside.status()).isEqualTo(422);
        assertThat(called(lesson)).isEmpty();
    }

    @Test
    void somebody_who_is_not_enrolled_is_looked_for_and_added_while_what_is_ticked_stays() {
        var lesson = lesson(4);
        var teacher = portal.signIn(teacher(lesson));
        var ticked = pupil(lesson, 0);
        var guest = portal.school().names().pupils().stream()
                .filter(pupil -> !lesson.pupils().contains(pupil.id()))
                .findFirst()
                .orElseThrow();

        var found = teacher.send(
                form(teacher.get(path(lesson))),
                Map.of(
                        "p-" + ticked,
                        "ABSENT",
                        "cherche",
                        guest.name().usageName().toLowerCase()));
        assertThat(found.html().select("button[name=ajouter]"))
                .extracting(Element::val)
                .contains(guest.id().value());
        var added = teacher.send(form(found), Map.of("ajouter", guest.id().value()));
        assertThat(added.html().select("input[name=p-" + ticked + "][checked]").val())
                .isEqualTo("ABSENT");
        assertThat(called(lesson)).isEmpty();

        var kept = teacher.send(form(added), Map.of("enregistrer", "1"));

        assertThat(kept.notice()).contains("à valider");
        assertThat(said(lesson, guest.id())).contains(RollCallEntry.present(guest.id()));
        assertThat(called(lesson).orElseThrow().state()).isEqualTo(RollCallState.OPEN);
    }

    @Test
    void vie_scolaire_locks_unlocks_and_voids_and_a_teacher_does_not() {
        var lesson = portal.school().vieScolaire().record().rollCalls(TODAY).stream()
                .filter(rollCall -> rollCall.state() == RollCallState.SUBMITTED
                        && rollCall.lesson().period().end().isBefore(TODAY.atTime(10, 0)))
                .map(RollCall::lesson)
                .findFirst()
                .orElseThrow();
        var cpe = portal.signIn("Vie scolaire");
        var teacher = portal.signIn(teacher(lesson));

        assertThat(teacher.post(path(lesson) + "/verrouiller", Map.of()).status())
                .isEqualTo(403);
        assertThat(cpe.post(path(lesson) + "/verrouiller", Map.of()).notice()).contains("verrouillé");
        var locked = teacher.get(path(lesson)).html();
        assertThat(locked.select("input[type=radio]")).isEmpty();
        assertThat(locked.text()).contains("Cet appel est verrouillé");
        assertThat(teacher.post(
                                path(lesson),
                                Map.of(
                                        "valider",
                                        "1",
                                        "vu",
                                        "1",
                                        "pupil",
                                        pupil(lesson, 0).value(),
                                        "p-" + pupil(lesson, 0),
                                        "EXEMPT"))
                        .status())
                .isEqualTo(422);
        assertThat(cpe.post(path(lesson) + "/deverrouiller", Map.of("pourquoi", "erreur"))
                        .notice())
                .contains("déverrouillé");
        assertThat(cpe.post(path(lesson) + "/annuler", Map.of()).notice()).contains("dites pourquoi");
        assertThat(called(lesson).orElseThrow().state()).isEqualTo(RollCallState.SUBMITTED);
        cpe.post(path(lesson) + "/annuler", Map.of("pourquoi", "mauvais cours"));
        assertThat(called(lesson).orElseThrow().isVoid()).isTrue();
    }

    @Test
    void a_teacher_has_no_business_with_the_lessons_of_others() {
        var lesson = lesson(0);
        var other = portal.school().names().staff().stream()
                .filter(person -> person.profil() == teacher(lesson).profil()
                        && !lesson.teachers().contains(person.id()))
                .findFirst()
                .orElseThrow();
        var someone = portal.signIn(other);
        var before = called(lesson);

        for (var path : List.of("", "/historique", "/fichier", "/eleves/" + pupil(lesson, 0))) {
            assertThat(someone.get(path(lesson) + path).status()).as(path).isEqualTo(403);
        }
        assertThat(someone.post(path(lesson), Map.of("valider", "1", "vu", "0")).status())
                .isEqualTo(403);
        assertThat(called(lesson)).isEqualTo(before);
        var unknown = someone.get("/appel/x@2026-11-24");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.notice()).contains("pas dans l'emploi du temps");
        assertThat(someone.get("/nulle-part").notice()).contains("pas de page à cette adresse");
    }

    @Test
    void an_observation_and_a_punition_are_noted_from_the_roll_call_once_each() {
        var lesson = portal.school().vieScolaire().record().rollCalls(TODAY).stream()
                .map(RollCall::lesson)
                .findFirst()
                .orElseThrow();
        var pupil = pupil(lesson, 0);
        var teacher = portal.signIn(teacher(lesson));
        var page = teacher.get(path(lesson) + "/eleves/" + pupil).html();
        var observation = page.select("form[action$=observation]").first();
        var punition = page.select("form[action$=punition]").first();

        assertThat(teacher.send(observation, Map.of("commentaire", "Très bon travail"))
                        .notice())
                .contains("Observation enregistrée");
        teacher.send(observation, Map.of("commentaire", "Très bon travail"));
        assertThat(teacher.send(punition, Map.of("faits", "Bavardages")).notice())
                .contains("Punition enregistrée");

        var record = portal.school().vieScolaire().record();
        assertThat(record.observations())
                .filteredOn(each -> each.pupil().equals(pupil))
                .hasSize(1);
        assertThat(record.punitions())
                .anyMatch(each ->
                        each.pupil().equals(pupil) && each.request().facts().equals("Bavardages"));
        assertThat(teacher.get(path(lesson) + "/eleves/inconnu").status()).isEqualTo(404);
    }
}
