package org.ent4j.examples.portal.mark;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.markbook.EvaluationType;

/** The types of evaluation of the example's schools: their own choice, and no law. */
public final class EvaluationTypes {

    public static final EvaluationType TEST = type("DS", "Devoir surveillé", "Supervised test", false);
    public static final EvaluationType QUIZ = type("INTERRO", "Interrogation", "Quiz", false);
    public static final EvaluationType HOMEWORK = type("DM", "Devoir à la maison", "Homework", false);

    private static final List<EvaluationType> ALL = List.of(
            TEST,
            QUIZ,
            HOMEWORK,
            type("ORAL", "Oral ou exposé", "Oral or talk", false),
            type("TP", "Travaux pratiques", "Practical work", false),
            type("FORMATIVE", "Évaluation formative (ne compte pas)", "Formative (does not count)", true));

    private EvaluationTypes() {}

    static List<EvaluationType> all() {
        return ALL;
    }

    static Optional<EvaluationType> find(String code) {
        return ALL.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    private static EvaluationType type(String code, String fr, String en, boolean isFormative) {
        return new EvaluationType(code, Label.of(fr, en), isFormative);
    }
}
