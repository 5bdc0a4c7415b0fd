package org.ent4j.examples.sample.write;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.sample.noise.PersonText;
import org.ent4j.examples.sample.noise.Sighting;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Kin;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.Room;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Subject;
import org.ent4j.examples.sample.timetable.Timetable;
import org.ent4j.examples.sample.timetable.Week;

/** The clear XML of EDT. Source: Index Éducation, ExportEmploiDuTemps 1.1. */
final class EdtFile {

    static final String NAMESPACE = "http://www.index-education.com/exportemploidutemps";

    private final Timetable timetable;
    private final School school;
    private final Sighting seen;
    private final EdtIdents idents;
    private final LocalDate start;
    private final LocalDate end;

    EdtFile(Timetable timetable, Sighting seen) {
        this.timetable = timetable;
        this.school = timetable.school();
        this.seen = seen;
        this.idents = new EdtIdents(seen);
        this.start = timetable.weeks().firstDay();
        this.end = timetable.weeks().year().lastDay();
    }

    static String path(School school) {
        return "timetable/" + school.uai() + "/Edt_" + school.uai() + ".xml";
    }

    void write(OutputStream stream) {
        try (var xml = new Xml(stream, StandardCharsets.UTF_8)) {
            xml.open(
                    "ExportEmploiDuTemps",
                    "xmlns",
                    NAMESPACE,
                    "Version",
                    "1.1",
                    "UAI",
                    school.uai().value());
            xml.empty(
                    "AnneeScolaire",
                    "DateDebut",
                    start.toString(),
                    "DateFin",
                    end.toString(),
                    "DatePremierJourSemaine1",
                    timetable.weeks().firstMonday().toString());
            grid(xml);
            section(xml, "Matieres", seen.subjects(), this::subject);
            section(xml, "Professeurs", seen.teachers(), this::teacher);
            section(xml, "Classes", school.divisions(), this::division);
            section(xml, "Groupes", school.groups(), this::group);
            section(xml, "Salles", school.rooms(), this::room);
            section(xml, "Eleves", school.pupils(), this::pupil);
            new EdtLessons(idents).write(xml, timetable);
        }
    }

    private static void grid(Xml xml) {
        var places = Week.starts().size();
        xml.open(
                        "GrilleHoraire",
                        "NombrePlacesParJour",
                        Integer.toString(places),
                        "DureePlace",
                        Integer.toString(Week.MINUTES))
                .open("JoursOuvres");
        for (var day = 1; day <= Week.DAYS; day++) {
            xml.leaf("Jour", Integer.toString(day));
        }
        xml.end().open("PlacesParJour");
        for (var place = 0; place < places; place++) {
            xml.empty(
                    "Place",
                    "Numero",
                    Integer.toString(place),
                    "LibelleHeureDebut",
                    Week.starts().get(place) + ":00",
                    "LibelleHeureFin",
                    Week.end(place) + ":00");
        }
        xml.end().end();
    }

    private static <T> void section(Xml xml, String name, List<T> items, Entry<T> entry) {
        xml.open(name);
        items.forEach(item -> entry.write(xml, item));
        xml.end();
    }

    private void subject(Xml xml, Subject subject) {
        var text = seen.of(subject).text();
        xml.empty("Matiere", "Ident", idents.subjects().of(subject), "Code", text.gestion(), "Libelle", text.label());
    }

    private void teacher(Xml xml, Agent agent) {
        var text = seen.of(agent).text();
        var ident = idents.teachers().of(agent);
        var attributes = new ArrayList<>(List.of("Ident", ident, "Nom", text.usage(), "Prenom", text.first()));
        if (text.identified()) {
            attributes.addAll(List.of("DateNaissance", agent.identity().born().toString(), "IDSTS", agent.sts()));
        }
        attributes.addAll(List.of("IDPN", Pronote.id(school, "P" + ident)));
        xml.empty("Professeur", attributes.toArray(String[]::new));
    }

    private void division(Xml xml, Division division) {
        xml.open(
                "Classe",
                "Ident",
                idents.divisions().of(division),
                "Nom",
                seen.of(division).text());
        idents.partsOf(division)
                .forEach(part ->
                        xml.empty("PartieDeClasse", "Ident", idents.parts().of(part)));
        xml.end();
    }

    private void group(Xml xml, Group group) {
        xml.open(
                "Groupe",
                "Ident",
                idents.groups().of(group),
                "Nom",
                seen.of(group).text());
        EdtIdents.partsOf(group)
                .forEach(part ->
                        xml.empty("PartieDeClasse", "Ident", idents.parts().of(part)));
        xml.end();
    }

    private void room(Xml xml, Room room) {
        xml.empty(
                "Salle", "Ident", idents.rooms().of(room), "Nom", seen.of(room).text());
    }

    private void pupil(Xml xml, Pupil pupil) {
        openPupil(xml, pupil, seen.of(pupil).text());
        var rank = 0;
        for (var kin : pupil.kin().stream().filter(Kin::represents).limit(2).toList()) {
            guardian(xml, kin, Integer.toString(++rank));
        }
        var since = pupil.move().map(move -> move.on()).orElse(start);
        pupil.move()
                .ifPresent(move -> membership(
                        xml,
                        "Classe",
                        idents.divisions().of(move.from()),
                        start,
                        move.on().minusDays(1)));
        membership(xml, "Classe", idents.divisions().of(pupil.division()), since, end);
        pupil.groups()
                .forEach(group -> membership(
                        xml,
                        "PartieDeClasse",
                        idents.parts().of(new EdtIdents.Part(group, pupil.division())),
                        since,
                        end));
        xml.end();
    }

    private void openPupil(Xml xml, Pupil pupil, PersonText text) {
        var ident = idents.pupil(pupil);
        var attributes = new ArrayList<>(List.of("Ident", ident, "Nom", text.usage(), "Prenom", text.first()));
        attributes.addAll(List.of("DateNaissance", pupil.identity().born().toString()));
        attributes.addAll(List.of("Sexe", pupil.identity().feminine() ? "Feminin" : "Masculin"));
        if (text.identified()) {
            attributes.addAll(List.of("NumeroNational", pupil.ine(), "IDSconet", AafPeople.localId(pupil)));
        }
        attributes.addAll(List.of("IDPN", Pronote.id(school, "E" + ident)));
        xml.open("Eleve", attributes.toArray(String[]::new));
    }

    private void guardian(Xml xml, Kin kin, String rank) {
        var who = kin.guardian();
        xml.empty(
                "Responsable",
                "Ident",
                idents.guardian(who),
                "RespLegal",
                rank,
                "Nom",
                who.identity().usage(),
                "Prenom",
                who.identity().first(),
                "Civilite",
                who.identity().title(),
                "Adresse1",
                who.address().street(),
                "CodePostal",
                who.address().town().postalCode(),
                "Ville",
                who.address().town().name());
    }

    private static void membership(Xml xml, String name, String ident, LocalDate from, LocalDate to) {
        xml.empty(name, "Ident", ident, "DateEntree", from.toString(), "DateSortie", to.toString());
    }

    /** Writes one item of a section. */
    private interface Entry<T> {
        void write(Xml xml, T item);
    }
}
