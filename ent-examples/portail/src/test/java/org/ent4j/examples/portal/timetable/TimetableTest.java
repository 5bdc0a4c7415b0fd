package org.ent4j.examples.portal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.timetable.source.ItemKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who sees which week, and how a lesson of a day is changed. */
class TimetableTest {

    private static final String WEEK = "/emploi-du-temps";
    private static final String CHANGES = "/changements-emploi-du-temps";

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String pupil(Person pupil) {
        return WEEK + "?qui=PUPIL:" + pupil.id().value();
    }

    private static Person anotherPupil() {
        var pupil = portal.player("Élève");
        return portal.school().names().pupils().stream()
                .filter(each -> !each.id().equals(pupil.id()))
                .filter(each -> each.guardians().stream()
                        .noneMatch(link ->
                                link.guardian().equals(portal.player("Parent").id())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_timetable_was_published_before_the_school_year_began() {
        assertThat(portal.signIn("Administrateur")
                        .get("/import-emploi-du-temps")
                        .notice())
                .contains("publiée le 31/08/2026");
    }

    @Test
    void a_pupil_sees_his_own_week_and_no_other() {
        var pupil = portal.signIn("Élève");

        var week = pupil.get(WEEK);
        assertThat(week.title()).contains(portal.player("Élève").name().usageName());
        assertThat(week.html().select(".weekly .slot")).hasSizeGreaterThan(15);
        assertThat(week.html().select(".daily .slot")).hasSameSizeAs(week.html().select(".weekly .slot"));
        assertThat(week.html().select("select")).isEmpty();
        assertThat(pupil.get(pupil(anotherPupil())).status()).isEqualTo(404);
        assertThat(pupil.get(WEEK + "?qui=" + firstClass()).status()).isEqualTo(404);
        assertThat(pupil.get(WEEK + "/agenda.ics?qui=PUPIL:"
                                + anotherPupil().id().value())
                        .status())
                .isEqualTo(404);
        assertThat(pupil.get(WEEK + "/semaine.pdf?qui=" + firstClass()).status())
                .isEqualTo(404);
    }

    private static String firstClass() {
        return portal.school().timetable().orElseThrow().items().stream()
                .filter(item -> item.ref().kind() == ItemKind.CLASS)
                .findFirst()
                .map(item -> "CLASS:" + item.ref().key())
                .orElseThrow();
    }

    @Test
    void a_parent_sees_those_of_the_children_and_no_other() {
        var parent = portal.signIn("Parent");

        assertThat(parent.get(WEEK).html().select(".weekly .slot")).isNotEmpty();
        assertThat(parent.get(pupil(portal.player("Élève"))).status()).isEqualTo(200);
        assertThat(parent.get(pupil(anotherPupil())).status()).isEqualTo(404);
    }

    @Test
    void a_teacher_begins_with_his_own_and_sees_classes_rooms_and_pupils() {
        var teacher = portal.signIn("Enseignant");

        var own = teacher.get(WEEK);
        assertThat(own.html().select("#f-qui optgroup").eachAttr("label"))
                .containsExactly("Classes", "Enseignants", "Groupes", "Salles");
        for (var group : own.html().select("#f-qui optgroup")) {
            var value = group.select("option").first().attr("value");
            assertThat(teacher.get(WEEK + "?qui=" + value.replace(" ", "+")).status())
                    .isEqualTo(200);
        }
        var name = portal.player("Élève").name().usageName();
        assertThat(teacher.get(WEEK + "?eleve=" + name.replace(" ", "+")).text())
                .contains(name);
        assertThat(teacher.get(WEEK + "?eleve=xyzzy").text()).contains("Aucun élève de ce nom");
        assertThat(teacher.get(WEEK).html().select(".tool")).isEmpty();
    }

    @Test
    void a_class_shows_its_week_its_head_teacher_and_the_weeks_around() {
        var head = portal.signIn("Direction");

        var week = head.get(WEEK + "?qui=" + firstClass());
        assertThat(week.text()).contains("Professeur principal", "Semaine du lundi 23 novembre 2026", "aujourd");
        assertThat(week.bytes().length).isLessThan(150_000);
        var next = head.get(week.html().select("a[rel=next]").attr("href"));
        assertThat(next.text()).contains("Semaine du lundi 30 novembre 2026");
        assertThat(head.get(WEEK + "?qui=" + firstClass() + "&semaine=2026-10-20")
                        .text())
                .contains("Aucun cours cette semaine");
        assertThat(head.get(WEEK + "?semaine=hier").status()).isEqualTo(200);
        assertThat(head.get(WEEK + "?qui=CLASS:inconnue").status()).isEqualTo(404);
    }

    @Test
    void the_week_is_taken_along_as_calendar_and_as_pdf() {
        var pupil = portal.signIn("Élève");
        var page = pupil.get(WEEK).html();

        var calendar = pupil.get(page.select("a[href*=agenda.ics]").attr("href"));
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        var pdf = pupil.get(page.select("a[href*=semaine.pdf]").attr("href"));
        assertThat(pdf.text()).startsWith("%PDF");
    }

    @Test
    void a_lesson_is_cancelled_with_a_reason_that_its_pupils_read_and_it_is_taken_back() {
        var administrator = portal.signIn("Administrateur");
        var form = form(administrator, 0);

        var done = administrator.post(
                CHANGES + "/seance", with(form, Map.of("action", "annuler", "motif", "Conseil de classe")));

        assertThat(done.notice()).contains("La séance est changée");
        assertThat(weekOfClass(administrator).select(".weekly .slot.gone").text())
                .contains("annulé", "Conseil de classe");
        var line = done.html().select("tbody tr:contains(Conseil de classe)");
        assertThat(line.text()).contains("annulée");
        var back = administrator.send(line.select("form").first(), Map.of());
        assertThat(back.notice()).contains("Changement retiré");
        assertThat(weekOfClass(administrator).text()).doesNotContain("Conseil de classe");
        assertThat(administrator
                        .post(CHANGES + "/retrait", Map.of("changement", "1"))
                        .notice())
                .contains("n'est plus en vigueur");
    }

    private static Document weekOfClass(Someone who) {
        return who.get(WEEK + "?qui=" + firstClass()).html();
    }

    /** That of a lesson to come. */
    private static Map<String, String> form(Someone who, int lesson) {
        var link = weekOfClass(who).select(".weekly .tool").get(lesson).attr("href");
        var fields = new LinkedHashMap<String, String>();
        who.get(link)
                .html()
                .select("main form input[name]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        var all = new LinkedHashMap<>(form);
        all.putAll(more);
        return all;
    }

    @Test
    void a_lesson_is_moved_and_stands_in_both_places() {
        var administrator = portal.signIn("Administrateur");
        var form = form(administrator, 1);

        var again = administrator.post(CHANGES + "/seance", with(form, Map.of("action", "deplacer")));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.notice()).contains("La séance y est déjà");
        var wrong = administrator.post(
                CHANGES + "/seance", with(form, Map.of("action", "deplacer", "debut", "17:00", "fin", "16:00")));
        assertThat(wrong.status()).isEqualTo(422);
        var outside =
                administrator.post(CHANGES + "/seance", with(form, Map.of("action", "deplacer", "vers", "2035-01-01")));
        assertThat(outside.status()).isEqualTo(422);

        administrator.post(
                CHANGES + "/seance",
                with(form, Map.of("action", "deplacer", "debut", "17:30", "fin", "18:20", "motif", "Sortie")));

        var week = weekOfClass(administrator);
        assertThat(week.select(".weekly .slot.gone:contains(Sortie)").text()).contains("déplacé au");
        assertThat(week.select(".weekly .slot:not(.gone):contains(Sortie)").text())
                .contains("déplacé du");
        assertThat(portal.part(PortalData.class)
                        .adjustments()
                        .of(portal.school().id(), portal.school().year()))
                .anyMatch(each -> each.note().why().equals("Sortie"));
    }

    @Test
    void a_teacher_is_replaced_by_one_who_is_chosen() {
        var administrator = portal.signIn("Administrateur");
        var form = form(administrator, 2);
        var teacher = portal.school().timetable().orElseThrow().items().stream()
                .filter(item -> item.ref().kind() == ItemKind.TEACHER)
                .reduce((first, second) -> second)
                .orElseThrow();

        assertThat(administrator
                        .post(CHANGES + "/seance", with(form, Map.of("action", "remplacer")))
                        .status())
                .isEqualTo(422);
        administrator.post(
                CHANGES + "/seance",
                with(
                        form,
                        Map.of(
                                "action",
                                "remplacer",
                                "enseignant",
                                teacher.ref().key())));

        assertThat(weekOfClass(administrator)
                        .select(".weekly .slot:contains(remplacement)")
                        .text())
                .contains(teacher.label());
    }

    @Test
    void the_demonstration_has_changes_and_conflicts_are_told() {
        var administrator = portal.signIn("Administrateur");

        assertThat(administrator.get(CHANGES).html().select("tbody tr").text())
                .contains("Professeur en formation", "Vidéoprojecteur en panne");
        assertThat(administrator.get("/conflits-emploi-du-temps").status()).isEqualTo(200);
        assertThat(administrator.get("/import-emploi-du-temps/bilans").text()).contains("Edt_");
        assertThat(administrator
                        .get(CHANGES + "/seance?lecon=x&jour=2026-11-25")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void before_the_import_the_page_says_so() {
        var administrator = portal.signIn(portal.secondAdministrator());

        assertThat(administrator.get(WEEK).html().select("main a").eachAttr("href"))
                .contains("/import-emploi-du-temps");
    }

    @Test
    void in_english_as_well() {
        assertThat(portal.signIn("Direction").reading("en").get(WEEK).text()).contains("Week of", "Previous week");
    }
}
