package org.ent4j.viescolaire.markbook;

import static org.ent4j.model.rule.Rule.refusing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.skill.SkillId;

/** What is demanded of the marks and levels of a pupil: all of it, on this page. */
public final class MarkRules {

    /** A pupil is to have something at an evaluation. */
    interface Giving {

        Evaluation evaluation();

        PersonId pupil();

        MarkBookFrame frame();

        default boolean isEnrolled() {
            return frame().pupils().includes(pupil(), evaluation().date());
        }

        default Optional<LocalDate> left() {
            return frame().pupils()
                    .lastDay(pupil())
                    .filter(last -> last.isBefore(evaluation().date()));
        }
    }

    /** It is a mark. */
    record GivingMark(Evaluation evaluation, PersonId pupil, Mark before, Mark mark, MarkBookFrame frame)
            implements Giving {

        boolean isOver() {
            return evaluation().weighing().isOver(mark);
        }

        Optional<Unscored> motif() {
            return mark.fold(any -> Optional.empty(), Optional::of);
        }

        boolean isOfNoMotif() {
            return !mark.equals(before)
                    && motif().filter(motif -> !frame.motifs().contains(motif)).isPresent();
        }

        BigDecimal points() {
            return mark.counted().orElse(BigDecimal.ZERO);
        }
    }

    /** It is a level. */
    record GivingLevel(Evaluation evaluation, PersonId pupil, SkillId skill, MarkBookFrame frame) implements Giving {}

    private static final String ENROLMENT =
            "Gibbon, PR 245: what concerns a past date takes the enrolment of that date";

    public static final Rule<Giving> ENROLLED_THAT_DAY = refusing(
            "VS-NOT-30",
            Label.of(
                    "L'élève est inscrit dans le service à la date de l'évaluation",
                    "The pupil is enrolled in the service on the date of the evaluation"),
            ENROLMENT,
            giving -> !giving.isEnrolled() && giving.left().isEmpty(),
            giving -> new NotEnrolled(
                    giving.evaluation().service(),
                    giving.pupil(),
                    giving.evaluation().title(),
                    giving.evaluation().date()));

    public static final Rule<Giving> NOT_LEFT_BEFORE = refusing(
            "VS-NOT-31",
            Label.of("L'élève n'était pas déjà parti", "The pupil had not left before"),
            ENROLMENT,
            giving -> giving.left().isPresent(),
            giving -> new HadLeft(
                    giving.evaluation().service(),
                    giving.pupil(),
                    giving.evaluation().title(),
                    giving.left().orElseThrow()));

    public static final Rule<GivingMark> WITHIN_THE_SCALE = refusing(
            "VS-NOT-32",
            Label.of("Une note ne dépasse pas son barème", "A mark is not over its scale"),
            "The shape of an evaluation: OPEN-ENT (diviseur), GEPI (note_sur)",
            GivingMark::isOver,
            giving -> new MarkOver(
                    giving.evaluation().service(),
                    giving.pupil(),
                    giving.evaluation().title(),
                    giving.points(),
                    giving.evaluation().weighing().outOf()));

    public static final Rule<GivingMark> A_PLAIN_MARK = refusing(
            "VS-NOT-35",
            Label.of(
                    "Une note a au plus six chiffres avant et après la virgule",
                    "A mark has at most six digits before and after the comma"),
            "A number that nobody can read is a slip, and a long one is slow to count with",
            giving -> !MarkBookPolicy.isPlain(giving.points()),
            giving -> new LongMark(
                    giving.evaluation().service(),
                    giving.pupil(),
                    giving.evaluation().title()));

    public static final Rule<GivingMark> MARKS_WHERE_THERE_ARE_MARKS = refusing(
            "VS-NOT-33",
            Label.of(
                    "Une évaluation par compétences seules n'a pas de notes",
                    "An evaluation in skills alone has no marks"),
            "OPEN-ENT, devoir.is_evaluated",
            giving -> giving.mark() instanceof Mark.Scored
                    && !giving.evaluation().assessedIn().hasMarks(),
            giving -> new NoMarksHere(
                    giving.evaluation().service(), giving.evaluation().title()));

    public static final Rule<GivingMark> A_MOTIF_OF_THE_SCHOOL = refusing(
            "VS-NOT-36",
            Label.of(
                    "Un motif de non-évaluation est de ceux que l'établissement donne",
                    "A motif de non-évaluation is one that the school gives"),
            "Mon Bureau Numérique, Administration > Évaluations > Motifs de non évaluation",
            GivingMark::isOfNoMotif,
            giving -> new NotGivenHere(
                    giving.evaluation().service(),
                    giving.pupil(),
                    giving.evaluation().title(),
                    giving.motif().map(Unscored::label).orElseThrow()));

    public static final Rule<GivingLevel> A_SKILL_OF_THE_EVALUATION = refusing(
            "VS-NOT-34",
            Label.of(
                    "La compétence est de celles que l'évaluation évalue",
                    "The skill is one that the evaluation evaluates"),
            "OPEN-ENT, competences_devoirs",
            giving -> !giving.evaluation().skills().contains(giving.skill()),
            giving -> new OtherSkill(
                    giving.evaluation().service(), giving.evaluation().title(), giving.skill()));

    private MarkRules() {}

    static List<Rule<Giving>> ofPupils() {
        return List.of(ENROLLED_THAT_DAY, NOT_LEFT_BEFORE);
    }

    static List<Rule<GivingMark>> ofMarks() {
        return List.of(WITHIN_THE_SCALE, A_PLAIN_MARK, MARKS_WHERE_THERE_ARE_MARKS, A_MOTIF_OF_THE_SCHOOL);
    }

    static List<Rule<GivingLevel>> ofLevels() {
        return List.of(A_SKILL_OF_THE_EVALUATION);
    }

    /** Not enrolled on that date. */
    public record NotEnrolled(EvaluationServiceId service, PersonId pupil, String evaluation, LocalDate date)
            implements Reason {
        @Override
        public String code() {
            return "markbook.not-enrolled";
        }
    }

    /**
     * The pupil was not there any more.
     *
     * @param last the last day of the pupil in the service
     */
    public record HadLeft(EvaluationServiceId service, PersonId pupil, String evaluation, LocalDate last)
            implements Reason {
        @Override
        public String code() {
            return "markbook.had-left";
        }
    }

    /** More points than there are. */
    public record MarkOver(
            EvaluationServiceId service, PersonId pupil, String evaluation, BigDecimal points, BigDecimal outOf)
            implements Reason {
        @Override
        public String code() {
            return "markbook.mark-over";
        }
    }

    /** A number longer than people write them. */
    public record LongMark(EvaluationServiceId service, PersonId pupil, String evaluation) implements Reason {
        @Override
        public String code() {
            return "markbook.long-mark";
        }
    }

    /** Skills alone are evaluated there. */
    public record NoMarksHere(EvaluationServiceId service, String evaluation) implements Reason {
        @Override
        public String code() {
            return "markbook.no-marks-here";
        }
    }

    /** The school does not give it, or gives it no more. */
    public record NotGivenHere(EvaluationServiceId service, PersonId pupil, String evaluation, Label motif)
            implements Reason {
        @Override
        public String code() {
            return "markbook.not-given-here";
        }
    }

    /** The evaluation does not evaluate it. */
    public record OtherSkill(EvaluationServiceId service, String evaluation, SkillId skill) implements Reason {
        @Override
        public String code() {
            return "markbook.other-skill";
        }
    }
}
