package org.ent4j.viescolaire.print;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.bulletin.BulletinDispense;

/** The words and figures of bulletins in a language. */
record BulletinTerms(Lang lang) {

    static final Label BULLETIN = Label.of("Bulletin", "Report");
    static final Label YEAR = Label.of("Année scolaire", "School year");
    static final Label CLASS = Label.of("Classe", "Class");
    static final Label BIRTH = Label.of("Date de naissance", "Date of birth");
    static final Label MAIN_TEACHERS = Label.of("Professeur principal", "Main teacher");
    static final Label UAI = Label.of("UAI", "UAI");
    static final Label SUBJECTS = Label.of("Disciplines", "Subjects");
    static final Label OTHERS = Label.of("Autres enseignements", "Other subjects");
    static final Label PUPIL = Label.of("Élève", "Pupil");
    static final Label CLASS_AVERAGE = Label.of("Classe", "Class");
    static final Label LOWEST = Label.of("Min.", "Min.");
    static final Label HIGHEST = Label.of("Max.", "Max.");
    static final Label MEDIAN = Label.of("Méd.", "Med.");
    static final Label RANK = Label.of("Rang", "Rank");
    static final Label GRAPH = Label.of("Élève dans la classe", "Pupil in the class");
    static final Label POSITIONNEMENT = Label.of("Pos.", "Pos.");
    static final Label APPRECIATIONS = Label.of("Appréciations", "Appreciations");
    static final Label ELEMENTS = Label.of("Éléments du programme", "Éléments du programme");
    static final Label WORKED_ON = Label.of("Éléments du programme et appréciations", "Curriculum and appreciations");
    static final Label GENERAL = Label.of("Moyenne générale", "General average");
    static final Label NO_SUBJECT = Label.of("Aucune discipline.", "No subject.");
    static final Label PROJECTS =
            Label.of("Projets, accompagnement et parcours", "Projects, personal support and parcours");
    static final Label ASSIDUITE = Label.of("Vie scolaire", "Attendance");
    static final Label JUSTIFIED = Label.of("Demi-journées d'absence justifiées", "Justified half-days of absence");
    static final Label UNJUSTIFIED = Label.of("non justifiées", "unjustified");
    static final Label LOST = Label.of("heures de cours manquées", "lesson time missed");
    static final Label LATENESSES = Label.of("retards", "latenesses");
    static final Label COUNCIL = Label.of("Conseil de classe", "Class council");
    static final Label AVIS = Label.of("Avis", "Mention");
    static final Label ORIENTATION = Label.of("Orientation", "Orientation");
    static final Label EDITED = Label.of("Édité le", "Edited on");
    static final Label PAGE = Label.of("page", "page");
    static final Label WHOLE_RANGE = Label.of("classe de %s à %s", "class from %s to %s");
    static final Label MEAN = Label.of("moyenne %s", "average %s");
    static final Label KEY_OF_GRAPH = Label.of(
            "Graphique de 0 à %s : la bande va de la moyenne la plus basse à la plus haute de la classe, le trait est la "
                    + "moyenne de la classe, le point l'élève.",
            "Graph from 0 to %s: the band goes from the lowest to the highest average of the class, the line is the "
                    + "average of the class, the dot the pupil.");

    static final Label FROM_TO = Label.of("%s du %s au %s", "%s from %s to %s");

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BEFORE = Pattern.compile(" (?=[;:!?»])");
    private static final Pattern AFTER = Pattern.compile("« ");

    String of(Label label) {
        return label.in(lang);
    }

    /** {@code Classe : 4e B}. */
    String fact(Label label, String value) {
        return of(label) + colon() + value;
    }

    String colon() {
        return lang == Lang.FR ? NO_BREAK + ": " : ": ";
    }

    String semicolon() {
        return lang == Lang.FR ? NO_BREAK + "; " : "; ";
    }

    /** A text of people, in lines; in French a sign of two parts stays with the word before it. */
    List<String> lines(String text) {
        return typeset(text).lines().toList();
    }

    private String typeset(String text) {
        return lang == Lang.FR
                ? BEFORE.matcher(AFTER.matcher(text).replaceAll("«" + NO_BREAK)).replaceAll(NO_BREAK)
                : text;
    }

    /** {@code 13,3}; {@code NN} where there is none. */
    String average(Average average) {
        return average.value().map(this::number).orElse("NN");
    }

    String number(Optional<BigDecimal> value) {
        return value.map(this::number).orElse("");
    }

    String number(BigDecimal value) {
        var plain = value.toPlainString();
        return lang == Lang.FR ? plain.replace('.', ',') : plain;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(lang == Lang.FR ? "dd/MM/uuuu" : "d MMM uuuu", lang.locale())
                .format(day);
    }

    /** {@code inapte du 16/11/2026 au 18/12/2026}. */
    String dispense(BulletinDispense dispense) {
        var days = dispense.days();
        return of(FROM_TO).formatted(of(dispense.kind()), day(days.first()), day(days.last()));
    }

    /** {@code 7h30}, {@code 7:30}. */
    String hours(Duration time) {
        return "%d%s%02d".formatted(time.toHours(), lang == Lang.FR ? "h" : ":", time.toMinutesPart());
    }
}
