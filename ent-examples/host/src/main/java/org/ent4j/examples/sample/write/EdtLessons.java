package org.ent4j.examples.sample.write;

import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.timetable.Lesson;
import org.ent4j.examples.sample.timetable.Timetable;

/**
 * The lessons of an EDT file: every resource with the mask of its weeks. Of the lessons of half classes, those on Monday
 * name the part of the class instead of the group, as some schools do throughout.
 */
final class EdtLessons {

    private static final int MONDAY = 1;

    private final EdtIdents idents;

    EdtLessons(EdtIdents idents) {
        this.idents = idents;
    }

    void write(Xml xml, Timetable timetable) {
        xml.open("Cours");
        timetable.lessons().forEach(lesson -> lesson(xml, lesson));
        timetable.bare().forEach(subject -> {
            xml.open("Cours", "Jour", "1", "NumeroPlaceDebut", "0", "NombrePlaces", "1");
            xml.empty("Matiere", "Ident", idents.subjects().of(subject)).end();
        });
        xml.end();
    }

    private void lesson(Xml xml, Lesson lesson) {
        var slot = lesson.slot();
        var weeks = Long.toUnsignedString(lesson.weeks().mask().bits());
        xml.open(
                "Cours",
                "Jour",
                Integer.toString(slot.day()),
                "NumeroPlaceDebut",
                Integer.toString(slot.place()),
                "NombrePlaces",
                Integer.toString(slot.length()));
        xml.empty("Matiere", "Ident", idents.subjects().of(lesson.subject()));
        lesson.teachers()
                .forEach(teacher ->
                        xml.empty("Professeur", "Ident", idents.teachers().of(teacher), "Semaines", weeks));
        audience(xml, lesson.audience(), slot.day(), weeks);
        lesson.rooms()
                .forEach(use -> xml.empty(
                        "Salle",
                        "Ident",
                        idents.rooms().of(use.room()),
                        "Semaines",
                        Long.toUnsignedString(use.weeks().bits())));
        xml.end();
    }

    private void audience(Xml xml, Audience audience, int day, String weeks) {
        if (audience instanceof Division division) {
            xml.empty("Classe", "Ident", idents.divisions().of(division), "Semaines", weeks);
        } else if (audience instanceof Group group
                && day == MONDAY
                && group.divisions().size() == 1) {
            EdtIdents.partsOf(group)
                    .forEach(part ->
                            xml.empty("PartieDeClasse", "Ident", idents.parts().of(part), "Semaines", weeks));
        } else if (audience instanceof Group group) {
            xml.empty("Groupe", "Ident", idents.groups().of(group), "Semaines", weeks);
        }
    }
}
