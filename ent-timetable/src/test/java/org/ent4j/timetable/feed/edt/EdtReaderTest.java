package org.ent4j.timetable.feed.edt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.LessonResource;
import org.ent4j.timetable.source.SourceTimetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtReaderTest {

    private static final String SMALL = Samples.text("edt/small.xml");

    private static Imported<SourceTimetable> read(String text) {
        return EdtReader.read(FeedSource.text("edt.xml", text));
    }

    private static Imported<SourceTimetable> changed(String from, String to) {
        assertThat(SMALL).contains(from);
        return read(SMALL.replace(from, to));
    }

    private static SourceTimetable only(Imported<SourceTimetable> read) {
        assertThat(read.rows()).hasSize(1);
        return read.rows().get(0);
    }

    @Test
    void a_good_file_is_read_without_a_word() {
        var read = read(SMALL);
        assertThat(read.issues()).isEmpty();
        var timetable = only(read);
        assertThat(timetable.year()).isEqualTo(new SchoolYear(2025));
        assertThat(timetable.firstDayOfWeek1()).isEqualTo(LocalDate.of(2025, 8, 25));
        assertThat(timetable.grid().days()).containsOnly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(timetable.groups().get(0).parts()).containsExactly("11");
        assertThat(timetable.groups().get(0).classes()).containsExactly("2");
        assertThat(timetable.classes().get(0).parts()).containsExactly("11", "12");
    }

    @Test
    void people_have_their_identifiers_under_one_spelling() {
        var timetable = only(read(SMALL));
        assertThat(timetable.teachers().get(0).identifiers())
                .containsEntry("IDPN", "AAAA")
                .containsEntry("IDSTS", "4711");
        assertThat(timetable.teachers().get(1).identifiers()).containsEntry("IDPN", "BBBB");
        assertThat(timetable.teachers().get(1).birthDate()).isEmpty();
        var pupil = timetable.pupils().get(0);
        assertThat(pupil.identifiers()).containsEntry("IDSCONET", "99");
        assertThat(pupil.memberships())
                .extracting(stay -> stay.kind() + stay.key())
                .containsExactly("CLASS2", "CLASS1", "PART11");
    }

    @Test
    void a_lesson_runs_from_the_start_of_its_first_place_to_the_end_of_its_last() {
        var lesson = only(read(SMALL)).lessons().get(0);
        assertThat(lesson.day()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(lesson.hours()).isEqualTo(new TimeRange(LocalTime.of(8, 0), LocalTime.of(9, 55)));
        assertThat(lesson.resources(ItemKind.ROOM))
                .containsExactly(
                        new LessonResource(ItemKind.ROOM, "1", WeekMask.of(1, 2)),
                        new LessonResource(ItemKind.ROOM, "2", WeekMask.of(3, 4)));
        assertThat(lesson.weeks()).isEqualTo(WeekMask.of(1, 2, 3, 4));
    }

    @Test
    void a_week_taken_from_all_that_had_it_is_cancelled() {
        var lesson = only(read(SMALL)).lessons().get(1);
        assertThat(lesson.weeks()).isEqualTo(WeekMask.of(1, 2, 3, 4));
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.of(2));
    }

    @Test
    void a_week_taken_from_the_lesson_is_cancelled_for_all() {
        var read = changed(
                "<Cours Jour=\"1\" NumeroPlaceDebut=\"0\"",
                "<Cours SemainesAnnulation=\"6\" Jour=\"1\" NumeroPlaceDebut=\"0\"");
        assertThat(read.issues()).isEmpty();
        var lesson = only(read).lessons().get(0);
        assertThat(lesson.weeks()).isEqualTo(WeekMask.of(1, 2, 3, 4));
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.of(1, 2));
    }

    @Test
    void a_week_taken_from_one_of_several_is_held_without_it() {
        var read = changed(
                "<Groupe Ident=\"1\" Semaines=\"30\" SemainesAnnulation=\"4\"", "<Groupe Ident=\"1\" Semaines=\"30\"");
        var lesson = only(read).lessons().get(1);
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.NONE);
        assertThat(lesson.resources())
                .containsExactly(
                        new LessonResource(ItemKind.TEACHER, "2", WeekMask.of(1, 3, 4)),
                        new LessonResource(ItemKind.GROUP, "1", WeekMask.of(1, 2, 3, 4)));
    }

    @Test
    void what_newer_exports_add_is_said_once_for_each_kind() {
        var staff = "<Personnel Ident=\"1\" Semaines=\"30\"/><Materiel Ident=\"1\" Semaines=\"30\"/>";
        var read = read(SMALL.replace("</Cours>", staff + "</Cours>")
                .replace("<Salles>", "<Personnels><Personnel Ident=\"1\"/></Personnels><Salles>")
                .replace("Semaines=\"6\"", "Semaines=\"6\" SemainesInclusion=\"8\"")
                .replace(
                        "<Groupe Ident=\"1\" Nom=\"6AB LATIN\">",
                        "<Groupe Ident=\"1\" Nom=\"6AB LATIN\"><Eleve Ident=\"1\"/>"));
        assertThat(only(read).lessons()).hasSize(2);
        assertThat(read.issues())
                .extracting(
                        issue -> issue.severity() + " " + issue.text(Lang.EN).replaceFirst(":.*kept,", ""))
                .containsExactly(
                        "WARNING SemainesInclusion 1 of them",
                        "WARNING Personnel 5 of them",
                        "WARNING Eleve 1 of them",
                        "INFO Materiel 4 of them",
                        "ERROR none of the 1 resources of the lesson could be kept in any week; left out");
        assertThat(read.issues())
                .allSatisfy(issue -> assertThat(issue.where().line()).isPositive());
    }

    @Test
    void a_lesson_of_nothing_but_a_subject_is_kept() {
        assertThat(only(read(SMALL)).lessons().get(2).resources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NumeroPlaceDebut=\"3\" NombrePlaces=\"1\", NumeroPlaceDebut=\"3\" NombrePlaces=\"2\", edt.outside-grid, ERROR, 2",
        "NumeroPlaceDebut=\"3\" NombrePlaces=\"1\", NumeroPlaceDebut=\"3\" NombrePlaces=\"0\", edt.outside-grid, ERROR, 2",
        "NumeroPlaceDebut=\"3\" NombrePlaces=\"1\", NumeroPlaceDebut=\"3\" NombrePlaces=\"999999999\", edt.outside-grid, ERROR, 2",
        "NumeroPlaceDebut=\"3\", NumeroPlaceDebut=\"-1\", edt.outside-grid, ERROR, 2",
        "Cours Jour=\"2\", Cours Jour=\"8\", edt.bad-day, ERROR, 2",
        "Cours Jour=\"2\", Cours Jour=\"7\", edt.closed-day, WARNING, 3",
        "<Matiere Ident=\"1\"/>, <Matiere Ident=\"77\"/>, edt.unknown-subject, ERROR, 2",
        "<Matiere Ident=\"1\"/>, <Autre/>, edt.no-subject, ERROR, 2",
        "<Professeur Ident=\"1\" Semaines, <Professeur Ident=\"77\" Semaines, edt.unknown-ident, WARNING, 3",
        "<Professeur Ident=\"1\" Semaines=\"30\", <Professeur Ident=\"1\" Semaines=\"x\", edt.bad-mask, WARNING, 3",
        "<Professeur Ident=\"1\" Semaines=\"30\", <Professeur Ident=\"1\", edt.bad-mask, WARNING, 3",
        "<Professeur Ident=\"1\" Semaines=\"30\", <Professeur Ident=\"1\" Semaines=\"18446744073709551615\", edt.weeks-beyond-year, WARNING, 3",
        "<Salle Ident=\"2\" Nom, <Salle Ident=\"1\" Nom, edt.doubled-ident, ERROR, 3",
        "<Salle Ident=\"1\" Nom, <Salle Nom, edt.no-ident, ERROR, 3",
        "<Classe Ident=\"2\" Nom=\"6B\", <Classe Ident=\"2\", edt.no-name, WARNING, 3",
        "<PartieDeClasse Ident=\"12\"/>, <PartieDeClasse Ident=\"11\"/>, edt.doubled-ident, ERROR, 3",
        "DateSortie=\"2025-11-30\", DateSortie=\"2025-08-30\", edt.bad-stay, ERROR, 3",
        "Nom=\"ALIX\" Prenom=\"Zoé\" DateNaissance=\"\", Nom=\"ALIX\" Prenom=\"Zoé\" DateNaissance=\"2014-02-30\", edt.bad-value, WARNING, 3",
        "LibelleHeureFin=\"12:05:00\", LibelleHeureFin=\"11:10:00\", edt.bad-place, ERROR, 2",
        "DatePremierJourSemaine1=\"2025-08-25\", DatePremierJourSemaine1=\"2025-08-28\", edt.not-monday, WARNING, 3",
        "DateSortie=\"2025-11-30\", X=\"\", edt.bad-stay, ERROR, 3",
        "NombrePlacesParJour=\"4\", NombrePlacesParJour=\"20\", edt.other-grid, INFO, 3",
        "DureePlace=\"55\", DureePlace=\"30\", edt.other-grid, INFO, 3",
        "<Classe Ident=\"2\"/><PartieDeClasse Ident=\"11\"/></Groupe>, <Classe/><PartieDeClasse Ident=\"11\"/></Groupe>, edt.no-ident, ERROR, 3",
        "<Classe Ident=\"2\"/><PartieDeClasse Ident=\"11\"/></Groupe>, <Classe Ident=\"2\"/><PartieDeClasse/></Groupe>, edt.no-ident, ERROR, 3",
        "<Matiere Ident=\"1\"/>, <Matiere Ident=\"1\"/><Matiere Ident=\"2\"/>, edt.second-subject, WARNING, 3",
        "Libelle=\"FRANÇAIS\", Libelle=\"\", edt.no-name, WARNING, 3",
        "DatePremierJourSemaine1=\"2025-08-25\", X=\"\", edt.no-first-week, WARNING, 3",
        "DateFin=\"2026-07-03\", DateFin=\"2024-07-03\", edt.bad-period, WARNING, 3",
        "Version=\"1.1\", Version=\"9.9\", edt.other-version, WARNING, 3",
        "0010001W, 0010001A, uai.fictitious, WARNING, 3",
        "<Salles>, <Autres/><Salles>, edt.unknown-name, INFO, 3",
        "<Salles>, <Etiquettes><Etiquette/></Etiquettes><Salles>, edt.not-kept, INFO, 3",
        "<Classe Ident=\"2\"/><PartieDeClasse Ident=\"11\"/></Groupe>, </Groupe>, edt.group-without-class, WARNING, 3",
        "<Classe Ident=\"2\"/><PartieDeClasse Ident=\"11\"/></Groupe>, <Classe Ident=\"8\"/></Groupe>, edt.group-without-class, WARNING, 3",
        "NumeroPlaceDebut=\"3\" NombrePlaces=\"1\", NombrePlaces=\"1\", edt.no-slot, ERROR, 2",
        "Jour=\"4\" NumeroPlaceDebut=\"1\" NombrePlaces=\"1\", Jour=\"\", edt.no-slot, ERROR, 2",
        "<Professeur Ident=\"2\" Semaines=\"30\" SemainesAnnulation=\"4\", <Professeur Ident=\"2\" Semaines=\"30\" SemainesAnnulation=\"x\", edt.bad-cancellation, WARNING, 3",
        "<Cours Jour=\"2\", <Cours SemainesAnnulation=\"-1\" Jour=\"2\", edt.bad-cancellation, WARNING, 3",
        "<Cours Jour=\"2\", <Cours SemainesAnnulation=\"18446744073709551615\" Jour=\"2\", edt.cancelled-beyond-year, WARNING, 3",
    })
    void a_defect_costs_its_row_only(String from, String to, String code, Severity severity, int lessons) {
        var read = changed(from, to);
        assertThat(only(read).lessons()).hasSize(lessons);
        assertThat(read.issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.where().file()).isEqualTo("edt.xml");
            assertThat(issue.where().line()).isPositive();
        });
    }

    @Test
    void weeks_beyond_the_year_are_taken_off_and_the_others_kept() {
        var read = changed("<Professeur Ident=\"1\" Semaines=\"30\"", "<Professeur Ident=\"1\" Semaines=\"-1\"");
        assertThat(read.issues()).extracting(Issue::code).contains("edt.bad-mask");
        var all = changed(
                "<Professeur Ident=\"1\" Semaines=\"30\"", "<Professeur Ident=\"1\" Semaines=\"18446744073709551615\"");
        var weeks = only(all)
                .lessons()
                .get(0)
                .resources(ItemKind.TEACHER)
                .findFirst()
                .orElseThrow()
                .weeks();
        assertThat(weeks.weeks().boxed()).hasSize(45).startsWith(1).endsWith(45);
    }

    @Test
    void weeks_before_the_year_are_taken_off_too() {
        var read = changed("DatePremierJourSemaine1=\"2025-08-25\"", "DatePremierJourSemaine1=\"2025-08-11\"");
        assertThat(read.issues())
                .extracting(issue -> issue.text(Lang.EN))
                .contains("teacher 1: weeks 1, 2 are outside the year, which goes from 3 to 47; taken off");
        assertThat(only(read).lessons().get(0).weeks()).isEqualTo(WeekMask.of(3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-02", "2026-08-31", "2025-06-02"})
    void a_first_week_of_another_year_is_refused(String week1) {
        var read = changed("DatePremierJourSemaine1=\"2025-08-25\"", "DatePremierJourSemaine1=\"" + week1 + "\"");
        assertThat(read.fatal().orElseThrow().code()).isEqualTo("edt.far-first-week");
    }

    @Test
    void weeks_under_their_newer_name_alone_are_the_weeks() {
        var read = changed("<Professeur Ident=\"1\" Semaines", "<Professeur Ident=\"1\" SemainesInclusion");
        assertThat(read.issues()).isEmpty();
        assertThat(only(read).lessons().get(0).resources(ItemKind.TEACHER))
                .containsExactly(new LessonResource(ItemKind.TEACHER, "1", WeekMask.of(1, 2, 3, 4)));
    }

    @Test
    void a_room_alone_holds_no_lesson_that_has_people() {
        var read = changed(
                "<Groupe Ident=\"1\" Semaines=\"30\" SemainesAnnulation=\"4\"/>",
                "<Groupe Ident=\"1\" Semaines=\"30\" SemainesAnnulation=\"4\"/><Salle Ident=\"1\" Semaines=\"62\"/>");
        var lesson = only(read).lessons().get(1);
        assertThat(lesson.cancelled()).isEqualTo(WeekMask.of(2));
        assertThat(lesson.resources(ItemKind.ROOM))
                .containsExactly(new LessonResource(ItemKind.ROOM, "1", WeekMask.of(1, 2, 3, 4, 5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Professeur Ident='2' Semaines='0'/>",
                "<Professeur Ident='2' Semaines='9223372036854775808'/>",
                "<Personnel Ident='1' Semaines='30'/>",
                "<Eleve Ident='1' Semaines='30'/>"
            })
    void a_lesson_of_somebody_in_no_week_is_an_error(String resource) {
        var read = changed(
                "NombrePlaces=\"1\"><Matiere Ident=\"2\"/>", "NombrePlaces=\"1\"><Matiere Ident=\"2\"/>" + resource);
        assertThat(only(read).lessons()).hasSize(2);
        assertThat(read.issues())
                .filteredOn(issue -> issue.severity() == Severity.ERROR)
                .extracting(Issue::reason)
                .containsExactly(new EdtDefect.NothingLeft(1));
    }

    @Test
    void a_lesson_that_loses_all_its_resources_is_an_error() {
        var read = read(SMALL.replace("Ident=\"2\" Semaines=\"30\" S", "Ident=\"8\" Semaines=\"30\" S")
                .replace("<Groupe Ident=\"1\" Semaines", "<Groupe Ident=\"8\" Semaines"));
        assertThat(read.issues()).extracting(Issue::code).contains("edt.nothing-left");
        assertThat(only(read).lessons()).hasSize(2);
    }

    @Test
    void a_file_without_school_or_year_is_refused() {
        assertThat(changed("UAI=\"0010001W\"", "").fatal().orElseThrow().code()).isEqualTo("edt.no-uai");
        assertThat(changed("0010001W", "Paris").fatal().orElseThrow().code()).isEqualTo("uai.malformed");
        assertThat(changed("<AnneeScolaire ", "<X ").fatal().orElseThrow().code())
                .isEqualTo("edt.no-year");
        assertThat(changed("AnneeScolaire DateDebut=\"2025-08-29\"", "AnneeScolaire")
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_year_that_no_school_calendar_has_is_none() {
        var read = read(SMALL.replace("2025-08-29", "1900-01-01").replace("2025-08-25", "1900-01-01"));
        assertThat(read.fatal().orElseThrow().code()).isEqualTo("edt.no-year");
    }

    @Test
    void other_files_are_named() {
        assertThat(read("<EXPORT_INDEX_EDUCATION/>").fatal().orElseThrow().code())
                .isEqualTo("feed.wrong-file");
        assertThat(read("PK").fatal().orElseThrow().code()).isEqualTo("feed.not-xml");
        assertThat(read(SMALL.replace("</ExportEmploiDuTemps>", ""))
                        .fatal()
                        .orElseThrow()
                        .code())
                .isEqualTo("feed.broken");
    }
}
