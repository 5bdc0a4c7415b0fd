package org.ent4j.examples.sample.write;

import java.io.OutputStream;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Parity;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Service;
import org.ent4j.examples.sample.timetable.Lesson;
import org.ent4j.examples.sample.timetable.Timetable;
import org.ent4j.examples.sample.timetable.Week;

/** The ascending file of STS, {@code emp_sts}: what timetable software answers. Source: STS-web, EDT_STS. */
final class EmpStsFile {

    private final Timetable timetable;
    private final School school;
    private final Sighting seen;
    private final Membership membership;

    EmpStsFile(Timetable timetable, Sighting seen) {
        this.timetable = timetable;
        this.school = timetable.school();
        this.seen = seen;
        this.membership = new Membership(school);
    }

    void write(OutputStream stream) {
        try (var xml = new Xml(stream, StsTexts.ENCODING)) {
            xml.open("EDT_STS")
                    .open("PARAMETRES")
                    .leaf("UAJ", school.uai().value())
                    .leaf(
                            "ANNEE_SCOLAIRE",
                            Integer.toString(timetable.weeks().year().start()))
                    .leaf("APPLICATION_SOURCE", "EDITEUR_PRIVE")
                    .end()
                    .open("DONNEES");
            hours(xml);
            alternances(xml);
            rooms(xml);
            xml.open("INDIVIDUS");
            seen.teachers()
                    .forEach(agent -> xml.open("INDIVIDU", "ID", StsTexts.id(seen, agent))
                            .empty("INDEMNITES")
                            .empty("ARES")
                            .end());
            xml.end().open("STRUCTURE").open("DIVISIONS");
            school.divisions().forEach(division -> audience(xml, "DIVISION", division));
            xml.end().open("GROUPES");
            school.groups().forEach(group -> audience(xml, "GROUPE", group));
        }
    }

    private static void hours(Xml xml) {
        xml.open("HORAIRES");
        for (var day = 1; day <= Week.DAYS; day++) {
            xml.open("HORAIRE", "JOUR", Integer.toString(day))
                    .leaf("DEBUT_COURS", clock(Week.starts().get(0)))
                    .leaf("FIN_COURS", clock(Week.end(Week.places(day) - 1)))
                    .end();
        }
        xml.end();
    }

    private void alternances(Xml xml) {
        xml.open("ALTERNANCES");
        for (var parity : Parity.values()) {
            xml.open("ALTERNANCE", "CODE", parity.code())
                    .leaf("LIBELLE_COURT", parity == Parity.EVERY ? "HEBDO" : "QUINZ " + parity)
                    .leaf("LIBELLE_LONG", parity == Parity.EVERY ? "HEBDOMADAIRE" : "QUINZAINE " + parity)
                    .open("SEMAINES");
            timetable
                    .weeks()
                    .of(parity)
                    .weeks()
                    .forEach(week -> xml.leaf(
                            "DATE_DEBUT_SEMAINE", timetable.weeks().monday(week).toString()));
            xml.end().end();
        }
        xml.end();
    }

    private void rooms(Xml xml) {
        xml.open("SALLES_COURS");
        school.rooms()
                .forEach(room -> xml.open("SALLE_COURS", "CODE", seen.of(room).text())
                        .empty("GROUPE_SALLE")
                        .empty("LOCALISATION")
                        .end());
        xml.end();
    }

    private void audience(Xml xml, String element, Audience audience) {
        xml.open(element, "CODE", seen.of(audience).text());
        if (audience instanceof Group group) {
            xml.leaf("LIBELLE_LONG", seen.label(group))
                    .leaf("EFFECTIF_PREVU", Integer.toString(membership.size(group)))
                    .leaf("EFFECTIF_MAX_EDT", "0")
                    .open("DIVISIONS_APPARTENANCE");
            group.divisions()
                    .forEach(division -> xml.open(
                                    "DIVISION_APPARTENANCE",
                                    "CODE",
                                    seen.of(division).text())
                            .leaf("EFFECTIF_PREVU", Integer.toString(membership.size(group, division)))
                            .end());
            xml.end();
        }
        xml.open("SERVICES");
        StsTexts.services(school, audience).forEach(service -> service(xml, service));
        xml.end().end();
    }

    private void service(Xml xml, Service service) {
        xml.open("SERVICE", "CODE_MATIERE", service.subject().code(), "CODE_MOD_COURS", "CG")
                .leaf("HEURES_STRUCTURE", StsTexts.hours(service.halves()))
                .leaf("CO_ENS", Boolean.toString(service.together()))
                .open("ENSEIGNANTS");
        for (var agent : service.teachers()) {
            teacher(xml, service, agent);
        }
        xml.end().end();
    }

    private void teacher(Xml xml, Service service, Agent agent) {
        xml.open("ENSEIGNANT", "TYPE", StsTexts.type(seen, agent), "ID", StsTexts.id(seen, agent))
                .leaf("HEURES_AGENT", StsTexts.hours(service.halves()))
                .open("COURS_RATTACHES");
        lessons(service).forEach(lesson -> lesson(xml, lesson));
        xml.end().end();
    }

    private Stream<Lesson> lessons(Service service) {
        return timetable.lessons().stream()
                .filter(lesson -> lesson.audience().equals(service.audience())
                        && lesson.subject().equals(service.subject())
                        && lesson.teachers().equals(service.teachers()));
    }

    private void lesson(Xml xml, Lesson lesson) {
        var slot = lesson.slot();
        xml.open("COURS")
                .leaf("CODE_ALTERNANCE", lesson.weeks().parity().code())
                .leaf("JOUR", Integer.toString(slot.day()))
                .leaf("HEURE_DEBUT", clock(Week.starts().get(slot.place())))
                .leaf("DUREE", duration(slot.length()))
                .leaf("CODE_SALLE", firstRoom(lesson.rooms()))
                .end();
    }

    private String firstRoom(List<Lesson.RoomUse> rooms) {
        return rooms.isEmpty() ? "" : seen.of(rooms.get(0).room()).text();
    }

    private static String clock(LocalTime time) {
        return time.toString().replace(":", "");
    }

    private static String duration(int places) {
        return clock(LocalTime.MIDNIGHT.plusMinutes((long) places * Week.MINUTES));
    }
}
