package org.ent4j.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.examples.sample.Samples.children;
import static org.ent4j.examples.sample.Samples.documents;
import static org.ent4j.examples.sample.Samples.elements;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SampleTimetableTest {

    private static final Map<String, byte[]> FILES = Samples.files(Samples.spec(4, 11, 0));
    private static final List<Document> EDT = documents(FILES, "/Edt_");

    @Test
    void no_teacher_pupil_or_room_is_in_two_places_at_once() {
        var taken = new HashMap<String, Long>();
        var clashes = new ArrayList<String>();
        for (var edt : EDT) {
            var people = people(edt);
            lessons(edt)
                    .forEach(lesson -> resources(edt, lesson, people).forEach((resource, weeks) -> {
                        for (var place = 0; place < number(lesson, "NombrePlaces"); place++) {
                            var at = resource + "@" + lesson.getAttribute("Jour") + "/"
                                    + (number(lesson, "NumeroPlaceDebut") + place);
                            taken.merge(at, weeks, (a, b) -> {
                                if ((a & b) != 0) {
                                    clashes.add(at);
                                }
                                return a | b;
                            });
                        }
                    }));
        }
        assertThat(clashes).isEmpty();
        assertThat(taken).hasSizeGreaterThan(4000);
    }

    /** Teachers by their STS identifier, so that one who works in two schools is one; pupils stand for classes. */
    private static Map<String, Long> resources(Document edt, Element lesson, Map<String, List<String>> pupilsOf) {
        var uai = edt.getDocumentElement().getAttribute("UAI");
        var resources = new HashMap<String, Long>();
        for (var kind : List.of("Salle", "Classe", "PartieDeClasse", "Groupe", "Professeur")) {
            for (var each : children(lesson, kind)) {
                var key = kind + each.getAttribute("Ident");
                var weeks = WeekMask.parse(each.getAttribute("Semaines")).bits();
                var who = kind.equals("Salle") ? List.of(uai + key) : pupilsOf.getOrDefault(key, List.of());
                who.forEach(one -> resources.merge(one, weeks, (a, b) -> a | b));
            }
        }
        return resources;
    }

    private static Map<String, List<String>> people(Document edt) {
        var members = new HashMap<String, List<String>>();
        elements(edt, "Eleve")
                .forEach(pupil -> Stream.of("Classe", "PartieDeClasse")
                        .flatMap(kind -> children(pupil, kind).stream())
                        .filter(each -> each.getAttribute("DateSortie").endsWith("08-31"))
                        .forEach(each -> members.computeIfAbsent(
                                        each.getTagName() + each.getAttribute("Ident"), key -> new ArrayList<>())
                                .add("pupil" + pupil.getAttribute("IDSconet"))));
        section(edt, "Groupes", "Groupe")
                .forEach(group ->
                        members.put(
                                "Groupe" + group.getAttribute("Ident"),
                                children(group, "PartieDeClasse").stream()
                                        .flatMap(part -> members
                                                .getOrDefault("PartieDeClasse" + part.getAttribute("Ident"), List.of())
                                                .stream())
                                        .toList()));
        section(edt, "Professeurs", "Professeur")
                .forEach(teacher -> members.put(
                        "Professeur" + teacher.getAttribute("Ident"), List.of("sts" + teacher.getAttribute("IDSTS"))));
        return members;
    }

    @Test
    void nearly_every_lesson_has_its_place() {
        var bare = EDT.stream()
                .flatMap(SampleTimetableTest::lessons)
                .filter(lesson -> children(lesson, "Professeur").isEmpty())
                .count();
        var all = EDT.stream().flatMap(SampleTimetableTest::lessons).count();

        assertThat(bare).isBetween(4L, all / 30);
    }

    @Test
    void lessons_lie_on_open_places_and_in_weeks_without_holidays() {
        var holidays = WeekMask.of(8, 9, 17, 18, 26, 27, 34, 35).bits();
        var places = new HashSet<String>();
        EDT.stream().flatMap(SampleTimetableTest::lessons).forEach(lesson -> {
            var last = number(lesson, "NumeroPlaceDebut") + number(lesson, "NombrePlaces") - 1;
            places.add(lesson.getAttribute("Jour"));
            assertThat(last).isLessThan(lesson.getAttribute("Jour").equals("3") ? 4 : 8);
            elements(lesson, "*")
                    .filter(each -> each.hasAttribute("Semaines"))
                    .forEach(each -> assertThat(WeekMask.parse(each.getAttribute("Semaines"))
                                            .bits()
                                    & holidays)
                            .isZero());
        });
        assertThat(places).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
    }

    @Test
    void the_hard_cases_of_a_timetable_are_there() {
        var lessons = EDT.stream().flatMap(SampleTimetableTest::lessons).toList();
        var pupils = EDT.stream()
                .flatMap(edt -> section(edt, "Eleves", "Eleve").stream())
                .toList();
        var masks = lessons.stream()
                .flatMap(lesson -> children(lesson, "Professeur").stream())
                .map(each -> each.getAttribute("Semaines"))
                .collect(Collectors.toSet());

        assertThat(masks).as("every week, A, B, some weeks").hasSizeGreaterThanOrEqualTo(4);
        assertThat(lessons)
                .as("co-teaching")
                .anyMatch(lesson -> children(lesson, "Professeur").size() == 2);
        assertThat(lessons)
                .as("change of room")
                .anyMatch(lesson -> children(lesson, "Salle").size() == 2);
        assertThat(lessons)
                .as("without a room")
                .anyMatch(lesson -> children(lesson, "Salle").isEmpty());
        assertThat(lessons)
                .as("part of a class")
                .anyMatch(lesson -> !children(lesson, "PartieDeClasse").isEmpty());
        assertThat(lessons).as("two places").anyMatch(lesson -> number(lesson, "NombrePlaces") == 2);
        assertThat(pupils)
                .as("change of class")
                .anyMatch(pupil -> children(pupil, "Classe").size() == 2);
        assertThat(EDT)
                .allMatch(edt -> section(edt, "Groupes", "Groupe").stream()
                        .anyMatch(group -> children(group, "PartieDeClasse").size() > 1));
    }

    @Test
    void the_two_directions_of_sts_agree_and_are_in_their_encoding() {
        FILES.forEach((path, bytes) -> {
            if (path.contains("sts_emp") || path.contains("emp_sts")) {
                var text = new String(bytes, Charset.forName("ISO-8859-15"));
                assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>");
                assertThat(text.getBytes(Charset.forName("ISO-8859-15"))).isEqualTo(bytes);
            }
        });
        var down = documents(FILES, "sts_emp");
        var up = documents(FILES, "/emp_sts");
        for (var i = 0; i < down.size(); i++) {
            assertThat(services(up.get(i))).isEqualTo(services(down.get(i))).hasSizeGreaterThan(100);
        }
    }

    private static List<String> services(Document sts) {
        return Stream.of("DIVISION", "GROUPE")
                .flatMap(kind -> elements(sts, kind))
                .flatMap(audience -> elements(audience, "SERVICE")
                        .flatMap(service -> elements(service, "ENSEIGNANT")
                                .map(teacher -> audience.getAttribute("CODE")
                                        + service.getAttribute("CODE_MATIERE")
                                        + teacher.getAttribute("TYPE")
                                        + teacher.getAttribute("ID"))))
                .toList();
    }

    private static Stream<Element> lessons(Document edt) {
        return elements(edt, "Cours").filter(lesson -> lesson.hasAttribute("Jour"));
    }

    private static List<Element> section(Document edt, String section, String entry) {
        return children(children(edt.getDocumentElement(), section).get(0), entry);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
