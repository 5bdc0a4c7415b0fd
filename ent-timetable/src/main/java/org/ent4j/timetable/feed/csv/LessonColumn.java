package org.ent4j.timetable.feed.csv;

import java.util.List;
import org.ent4j.model.text.Label;

/**
 * What a column of a table of lessons may hold, with the headers by which it is found: those of the exports of UDT
 * ({@code Jour;Heure;Div;Matière;Professeur;Salle;Groupe;Regroup;Eff;Mo;Freq;Aire}), of the lists of EDT and PRONOTE, and
 * English ones. Case, accents, spaces and punctuation of a header do not matter.
 */
public enum LessonColumn {
    DAY("jour", "day", "jour", "jours", "jour de la semaine", "day", "weekday", "day of week"),
    /** The hour of the start, the name of the slot, or both ends. */
    START(
            "heure de début",
            "start",
            "heure",
            "h.début",
            "h début",
            "début",
            "heure début",
            "heure de début",
            "créneau",
            "horaire",
            "horaires",
            "heures",
            "start",
            "start time",
            "from",
            "time",
            "hour",
            "slot",
            "period"),
    END("heure de fin", "end", "h.fin", "fin", "heure fin", "heure de fin", "end", "end time", "to"),
    LENGTH("durée", "length", "durée", "duration", "length"),
    FREQUENCY(
            "fréquence",
            "frequency",
            "freq",
            "fréq.",
            "fréquence",
            "alternance",
            "semaine",
            "semaines",
            "quinzaine",
            "frequency",
            "week",
            "weeks"),
    SUBJECT(
            "matière",
            "subject",
            "matière",
            "mat libelle",
            "libellé matière",
            "discipline",
            "enseignement",
            "cours",
            "subject",
            "course"),
    SUBJECT_CODE("code matière", "subject code", "mat code", "code matière", "code mat", "subject code"),
    TEACHER(
            "professeur",
            "teacher",
            "professeur",
            "professeurs",
            "prof",
            "profs",
            "enseignant",
            "enseignants",
            "intervenant",
            "teacher",
            "teachers"),
    TEACHER_NAME(
            "nom du professeur", "teacher's name", "prof nom", "nom professeur", "nom enseignant", "teacher last name"),
    TEACHER_FIRST_NAME(
            "prénom du professeur",
            "teacher's first name",
            "prof prénom",
            "prénom professeur",
            "prénom enseignant",
            "teacher first name"),
    CLASS("classe", "class", "classe", "classes", "div", "division", "divisions", "class", "form"),
    GROUP("groupe", "group", "groupe", "groupes", "gpe", "group", "groups"),
    /** A group of several classes (UDT). */
    REGROUPEMENT("regroupement", "group of several classes", "regroup", "regroup.", "regroupement"),
    ROOM("salle", "room", "salle", "salles", "lieu", "room", "rooms", "location"),
    /** Whether other rows have the other teachers of the lesson. */
    CO_TEACHING("co-enseignement", "co-teaching", "co-ens.", "co-enseignement", "coenseignement", "co-teaching"),
    /** Known, and of no use to a timetable. */
    IGNORED(
            "colonne ignorée",
            "ignored column",
            "eff",
            "effectif",
            "mo",
            "modalité",
            "aire",
            "pond.",
            "pondération",
            "numéro",
            "n°",
            "no",
            "id");

    private final Label label;
    private final String headers;

    LessonColumn(String fr, String en, String... headers) {
        this.label = Label.of(fr, en);
        this.headers = String.join("|", headers);
    }

    public Label label() {
        return label;
    }

    /** The headers by which it is found without a word of the host. */
    public List<String> headers() {
        return List.of(headers.split("\\|", -1));
    }
}
