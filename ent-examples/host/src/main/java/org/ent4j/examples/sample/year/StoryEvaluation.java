package org.ent4j.examples.sample.year;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;

/**
 * An evaluation of which every service has one in every period.
 *
 * @param place its place in the period
 * @param part of a subject that is taught in parts
 */
record StoryEvaluation(
        String title,
        EvaluationType type,
        int place,
        int outOf,
        String coefficient,
        EvaluationKind kind,
        SousMatiereId part) {

    private static final EvaluationType TEST = type("DS", "Devoir surveillé", "Supervised test");
    private static final EvaluationType QUIZ = type("INTERRO", "Interrogation", "Quiz");
    private static final EvaluationType HOMEWORK = type("DM", "Devoir à la maison", "Homework");
    private static final int DAYS_OF_A_WEEK = 5;

    static final List<StoryEvaluation> USUAL = List.of(
            usual("Interrogation de leçon", QUIZ, 1, 10, "0.5", StoryServices.ORAL),
            usual("Contrôle de fin de chapitre", TEST, 2, 20, "2", StoryServices.WRITTEN),
            usual("Travail à la maison", HOMEWORK, 3, 20, "1", StoryServices.WRITTEN));

    /** Which some services have besides. */
    static final StoryEvaluation BONUS = new StoryEvaluation(
            "Participation", QUIZ, USUAL.size() + 1, 5, "1", EvaluationKind.BONUS, StoryServices.ORAL);

    private static EvaluationType type(String code, String fr, String en) {
        return new EvaluationType(code, Label.of(fr, en), false);
    }

    private static StoryEvaluation usual(
            String title, EvaluationType type, int place, int outOf, String coefficient, SousMatiereId part) {
        return new StoryEvaluation(title, type, place, outOf, coefficient, EvaluationKind.NORMAL, part);
    }

    boolean isHomework() {
        return type.equals(HOMEWORK);
    }

    /** A day of school within the period, another one in each service. */
    LocalDate on(DateRange period, int service) {
        var days = ChronoUnit.DAYS.between(period.first(), period.last());
        var about = period.first().plusDays(days * place / (USUAL.size() + 2));
        return about.with(DayOfWeek.of(1 + service % DAYS_OF_A_WEEK));
    }

    EvaluationRequest request(EvaluationId id, LocalDate day, Optional<SousMatiereId> of) {
        return EvaluationRequest.builder()
                .id(id)
                .title(title)
                .type(type)
                .date(day)
                .outOf(BigDecimal.valueOf(outOf))
                .coefficient(new BigDecimal(coefficient))
                .kind(kind)
                .sousMatiere(of)
                .build();
    }
}
