package org.ent4j.viescolaire.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.registre.Mark;
import org.ent4j.viescolaire.registre.RegistreCell;
import org.ent4j.viescolaire.registre.RegistreLesson;

/** The words, days and hours of registers and roll calls in a language. */
record RegistreTerms(Lang lang) {

    static final Label REGISTER = Label.of("Registre d'appel", "Register of roll calls");
    static final Label SHEET = Label.of("Feuille d'appel", "Roll call");
    static final Label SCHOOL = Label.of("Établissement", "School");
    static final Label GROUP = Label.of("Classe ou groupe", "Class or group");
    static final Label FACT = Label.of("Registre", "Register");
    static final Label VALUE = Label.of("Valeur", "Value");
    static final Label FIRST_DAY = Label.of("Premier jour", "First day");
    static final Label LAST_DAY = Label.of("Dernier jour", "Last day");
    static final Label DAY = Label.of("Jour", "Day");
    static final Label PUPIL = Label.of("Élève", "Pupil");
    static final Label SUBJECT = Label.of("Cours", "Lesson");
    static final Label TEACHERS = Label.of("Enseignants", "Teachers");
    static final Label START = Label.of("Début", "Start");
    static final Label END = Label.of("Fin", "End");
    static final Label PRESENCE = Label.of("Présence", "Presence");
    static final Label ARRIVED = Label.of("Arrivée", "Arrival");
    static final Label LEFT_AT = Label.of("Départ", "Departure");
    static final Label MOTIF = Label.of("Motif", "Motif");
    static final Label COMMENT = Label.of("Commentaire", "Comment");
    static final Label CALLING = Label.of("Appel", "Roll call");
    static final Label CALLED_BY = Label.of("Fait par", "Called by");
    static final Label SUBMITTED = Label.of("Validé le", "Submitted");
    static final Label AMENDMENTS = Label.of("Modifications", "Amendments");
    static final Label WAITING = Label.of("Saisies à examiner", "Entries to look at");
    static final Label LESSONS = Label.of("Cours", "Lessons");
    static final Label TOTALS = Label.of("Totaux", "Totals");
    static final Label PRESENT = Label.of("Présents", "Present");
    static final Label ABSENT = Label.of("Absents", "Absent");
    static final Label EXEMPT = Label.of("Dispensés", "Exempt");
    static final Label NOT_CALLED = Label.of("Non appelés", "Not called");
    static final Label LATE = Label.of("Retards", "Late");
    static final Label GONE = Label.of("Départs", "Left early");
    static final Label HALF_DAYS = Label.of("Demi-journées d'absence", "Half-days of absence");
    static final Label HALF_DAYS_SHORT = Label.of("Demi- journées", "Half- days");
    static final Label YES = Label.of("oui", "yes");
    static final Label NO_LESSON = Label.of("Aucun cours.", "No lesson.");
    static final Label MADE = Label.of("État au", "As of");
    static final Label MISSING = Label.of("Appels manquants", "Missing roll calls");
    static final Label UNREADABLE = Label.of("Dossiers d'absences illisibles", "Files of absences that cannot be read");
    static final Label UNREADABLE_ROLLS = Label.of(
            "Appels illisibles, demi-journées du jour non comptées",
            "Roll calls that cannot be read, half-days of that day not counted");
    static final Label KEY = Label.of(
            "P présent, A absent, D dispensé, R retard (heure d'arrivée), S sortie (heure de départ), ? non appelé, "
                    + "! appel illisible, * commentaire ; case vide : élève non concerné",
            "P present, A absent, D exempt, R late (hour of arrival), S left early (hour of departure), ? not called, "
                    + "! roll call cannot be read, * comment; empty: not a pupil of the lesson");

    String of(Label label) {
        return label.in(lang);
    }

    /** {@code Registre d'appel, Collège Zoé, 6A}; what is empty is left out. */
    String title(Label what, String... where) {
        return Stream.concat(Stream.of(of(what)), Stream.of(where))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** {@code Absents : 2}, {@code Absent: 2}. */
    String figure(Label label, int figure) {
        return of(label) + in(" : ", ": ") + figure;
    }

    String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }

    /** {@code lundi 16 novembre 2026}, {@code Monday, November 16, 2026}. */
    String day(LocalDate day) {
        var text = pattern("EEEE d MMMM uuuu", "EEEE, MMMM d, uuuu").format(day);
        return lang == Lang.FR ? text.replaceFirst(" 1 ", " 1er ") : text;
    }

    /** {@code 08h30}, {@code 08:30}. */
    String hour(LocalTime hour) {
        return pattern("HH'h'mm", "HH:mm").format(hour);
    }

    String hours(Period period) {
        return hour(period.start().toLocalTime()) + "–" + hour(period.end().toLocalTime());
    }

    String moment(LocalDateTime time) {
        return pattern("dd/MM/uuuu HH'h'mm", "uuuu-MM-dd HH:mm").format(time);
    }

    /** The hour alone on the day of the lesson. */
    String moment(LocalDateTime time, Period lesson) {
        var isThatDay = time.toLocalDate().equals(lesson.start().toLocalDate());
        return isThatDay ? hour(time.toLocalTime()) : moment(time);
    }

    /** {@code P}, {@code A}, {@code R 09h40}, {@code ?}, {@code !}; "" for a pupil who is not of the lesson. */
    String sign(RegistreCell cell) {
        return switch (cell.mark()) {
            case PRESENT -> presence(cell);
            case ABSENT -> "A";
            case EXEMPT -> "D";
            case NOT_CALLED -> "?";
            case UNREADABLE -> "!";
            case NOT_CONCERNED -> "";
        };
    }

    private String presence(RegistreCell cell) {
        var hours = Stream.concat(
                        cell.arrived().map(hour -> "R " + hour(hour)).stream(),
                        cell.left().map(hour -> "S " + hour(hour)).stream())
                .toList();
        return hours.isEmpty() ? "P" : String.join(" ", hours);
    }

    /** The words for it: {@code absent}; for one who is not called, what became of the roll call. */
    String words(RegistreCell cell, RegistreLesson lesson) {
        return of(
                cell.mark() == Mark.NOT_CALLED && lesson.calling().isMissing()
                        ? lesson.calling().label()
                        : cell.mark().label());
    }

    private DateTimeFormatter pattern(String fr, String en) {
        return DateTimeFormatter.ofPattern(lang == Lang.FR ? fr : en, lang.locale());
    }
}
