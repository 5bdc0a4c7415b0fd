package org.ent4j.viescolaire.markbook;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;

/** What somebody wants to do to a mark book. */
public sealed interface MarkBookCommand {

    Instant at();

    Actor by();

    /** About an evaluation as a whole. */
    sealed interface OfEvaluation extends MarkBookCommand {}

    record AddEvaluation(Instant at, Actor by, EvaluationRequest evaluation) implements OfEvaluation {}

    /** Gives an evaluation that is there another title, date, scale… */
    record ChangeEvaluation(Instant at, Actor by, EvaluationRequest evaluation) implements OfEvaluation {}

    /**
     * Takes an evaluation out, with all that pupils were given at it.
     *
     * @param why may be empty as long as nobody was given anything
     */
    record RemoveEvaluation(Instant at, Actor by, EvaluationId evaluation, String why) implements OfEvaluation {}

    /** About one pupil. */
    sealed interface OfPupil extends MarkBookCommand {
        PersonId pupil();
    }

    /** Sets or corrects a mark, or clears it: {@code Unscored.EMPTY}. A status takes the place of a mark, and the other way. */
    record SetMark(Instant at, Actor by, EvaluationId evaluation, PersonId pupil, Mark mark) implements OfPupil {}

    /** Sets a level, or clears it. */
    record SetLevel(
            Instant at, Actor by, EvaluationId evaluation, PersonId pupil, SkillId skill, Optional<MasteryLevel> level)
            implements OfPupil {}

    /** Writes what the teacher thinks of the pupil in the period; an empty text takes it away. */
    record Appreciate(Instant at, Actor by, PersonId pupil, String text) implements OfPupil {
        public Appreciate {
            text = FreeText.lines(text);
        }
    }

    /** Puts an average in the place of the one that marks make. */
    record SetFinalAverage(Instant at, Actor by, PersonId pupil, FinalAverage average, String why) implements OfPupil {
        public SetFinalAverage {
            why = FreeText.lines(why);
        }
    }

    /** Goes back to the average that marks make. */
    record DropFinalAverage(Instant at, Actor by, PersonId pupil) implements OfPupil {}

    /** Says where the pupil stands, whatever the levels make of it; nothing goes back to what they make. */
    record SetPositionnement(Instant at, Actor by, PersonId pupil, Optional<Positionnement> positionnement)
            implements OfPupil {}

    /** Says where the pupil stands in a skill without an evaluation, whatever was evaluated; nothing takes it back. */
    record SetSkillLevel(Instant at, Actor by, PersonId pupil, SkillId skill, Optional<MasteryLevel> level)
            implements OfPupil {}
}
