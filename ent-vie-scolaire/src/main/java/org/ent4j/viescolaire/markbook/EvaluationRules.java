package org.ent4j.viescolaire.markbook;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** What is demanded of evaluations: all of it, on this page. */
public final class EvaluationRules {

    /** Somebody wants such an evaluation in a mark book. */
    record Planning(MarkBook book, EvaluationRequest request, MarkBookFrame frame) {

        boolean contradictsItself() {
            return request.assessedIn().hasSkills() == request.skills().isEmpty();
        }

        Optional<SousMatiereId> unknownSousMatiere() {
            return request.sousMatiere().filter(each -> !frame.sousMatieres().contains(each));
        }
    }

    /** Somebody names an evaluation. */
    record Naming(MarkBook book, EvaluationId evaluation) {}

    private static final String SHAPE = "The shape of an evaluation: OPEN-ENT (devoir), GEPI (cahier de notes)";

    public static final Rule<Naming> AN_EVALUATION_OF_THE_BOOK = refusing(
            "VS-NOT-10",
            Label.of(
                    "L'évaluation est de ce service et de cette période",
                    "The evaluation is of that service and period"),
            SHAPE,
            naming -> naming.book().evaluation(naming.evaluation()).isEmpty(),
            naming -> new UnknownEvaluation(naming.evaluation()));

    public static final Rule<Naming> A_NEW_EVALUATION = refusing(
            "VS-NOT-11",
            Label.of("Une évaluation n'est créée qu'une fois", "An evaluation is created once"),
            SHAPE,
            naming -> naming.book().evaluation(naming.evaluation()).isPresent(),
            naming -> new EvaluationIsThere(naming.evaluation()));

    public static final Rule<Planning> A_TITLE = refusing(
            "VS-NOT-12",
            Label.of("Une évaluation a un titre", "An evaluation has a title"),
            SHAPE,
            planning -> planning.request().title().isBlank(),
            planning -> new NoTitle());

    public static final Rule<Planning> NO_COEFFICIENT_UNDER_ZERO = refusing(
            "VS-NOT-13",
            Label.of("Un coefficient n'est pas négatif", "A coefficient is not under zero"),
            SHAPE,
            planning -> planning.request().coefficient().signum() < 0,
            planning -> new CoefficientUnderZero(
                    planning.book().id().service(),
                    planning.request().title(),
                    planning.request().coefficient()));

    public static final Rule<Planning> A_SCALE_ABOVE_ZERO = refusing(
            "VS-NOT-14",
            Label.of("Un barème est plus grand que zéro", "A scale is more than zero"),
            SHAPE,
            planning -> planning.request().outOf().signum() <= 0,
            planning -> new NoScale(
                    planning.book().id().service(),
                    planning.request().title(),
                    planning.request().outOf()));

    public static final Rule<Planning> PLAIN_NUMBERS = refusing(
            "VS-NOT-22",
            Label.of(
                    "Un coefficient et un barème ont au plus six chiffres avant et après la virgule",
                    "A coefficient and a scale have at most six digits before and after the comma"),
            "A number that nobody can read is a slip, and a long one is slow to count with",
            planning -> !MarkBookPolicy.isPlain(planning.request().coefficient())
                    || !MarkBookPolicy.isPlain(planning.request().outOf()),
            planning -> new TooManyDigits(planning.request().title()));

    public static final Rule<Planning> DATED_IN_ITS_PERIOD = refusing(
            "VS-NOT-15",
            Label.of("Une évaluation a sa date dans sa période", "An evaluation is dated in its period"),
            SHAPE,
            planning -> !planning.frame().period().contains(planning.request().date()),
            planning -> new OutOfPeriod(
                    planning.book().id().service(),
                    planning.request().title(),
                    planning.request().date(),
                    planning.frame().period().first(),
                    planning.frame().period().last()));

    public static final Rule<Planning> SKILLS_WHERE_THEY_ARE_EVALUATED = refusing(
            "VS-NOT-16",
            Label.of(
                    "Une évaluation par compétences nomme les siennes, et une autre n'en a pas",
                    "An evaluation in skills names them, and another has none"),
            SHAPE,
            Planning::contradictsItself,
            planning -> new SkillsDoNotFit(
                    planning.request().title(), planning.request().assessedIn().label()));

    public static final Rule<Planning> A_SOUS_MATIERE_OF_THE_SERVICE = refusing(
            "VS-NOT-21",
            Label.of("La sous-matière est de celles du service", "The sous-matière is one of the service"),
            SHAPE,
            planning -> planning.unknownSousMatiere().isPresent(),
            planning -> new UnknownSousMatiere(
                    planning.request().title(), planning.unknownSousMatiere().orElseThrow()));

    private EvaluationRules() {}

    static List<Rule<Planning>> all() {
        return List.of(
                A_TITLE,
                NO_COEFFICIENT_UNDER_ZERO,
                A_SCALE_ABOVE_ZERO,
                PLAIN_NUMBERS,
                DATED_IN_ITS_PERIOD,
                SKILLS_WHERE_THEY_ARE_EVALUATED,
                A_SOUS_MATIERE_OF_THE_SERVICE);
    }

    static Either<Refusal, Evaluation> found(MarkBook book, EvaluationId id) {
        return Refusal.check(List.of(AN_EVALUATION_OF_THE_BOOK), new Naming(book, id))
                .map(any -> book.evaluation(id).orElseThrow());
    }

    /** The book has no such evaluation. */
    public record UnknownEvaluation(EvaluationId evaluation) implements Reason {
        @Override
        public String code() {
            return "markbook.unknown-evaluation";
        }
    }

    /** The book has it already. */
    public record EvaluationIsThere(EvaluationId evaluation) implements Reason {
        @Override
        public String code() {
            return "markbook.evaluation-is-there";
        }
    }

    /** Nothing says what it is. */
    public record NoTitle() implements Reason {
        @Override
        public String code() {
            return "markbook.no-title";
        }
    }

    /** It would take from an average. */
    public record CoefficientUnderZero(EvaluationServiceId service, String evaluation, BigDecimal coefficient)
            implements Reason {
        @Override
        public String code() {
            return "markbook.coefficient-under-zero";
        }
    }

    /** Nothing can be marked on it. */
    public record NoScale(EvaluationServiceId service, String evaluation, BigDecimal outOf) implements Reason {
        @Override
        public String code() {
            return "markbook.no-scale";
        }
    }

    /** A number is longer than people write them. */
    public record TooManyDigits(String evaluation) implements Reason {
        @Override
        public String code() {
            return "markbook.too-many-digits";
        }
    }

    /** It belongs to another period. */
    public record OutOfPeriod(
            EvaluationServiceId service, String evaluation, LocalDate date, LocalDate first, LocalDate last)
            implements Reason {
        @Override
        public String code() {
            return "markbook.out-of-period";
        }
    }

    /** It has skills where it has none to evaluate, or none where it has. */
    public record SkillsDoNotFit(String evaluation, Label assessedIn) implements Reason {
        @Override
        public String code() {
            return "markbook.skills-do-not-fit";
        }
    }

    /** The service has no such one. */
    public record UnknownSousMatiere(String evaluation, SousMatiereId sousMatiere) implements Reason {
        @Override
        public String code() {
            return "markbook.unknown-sous-matiere";
        }
    }
}
