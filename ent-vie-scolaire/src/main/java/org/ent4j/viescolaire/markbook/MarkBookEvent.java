package org.ent4j.viescolaire.markbook;

import java.time.Instant;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;

/** What happened to a mark book: its journal, from which its state follows. */
public sealed interface MarkBookEvent extends Event {

    record EvaluationAdded(Instant at, Actor by, Evaluation evaluation) implements MarkBookEvent {}

    record EvaluationChanged(Instant at, Actor by, Evaluation evaluation) implements MarkBookEvent {}

    /** With all that pupils were given at it. */
    record EvaluationRemoved(Instant at, Actor by, EvaluationId evaluation, String why) implements MarkBookEvent {}

    /** A first mark, or a first status. */
    record MarkSet(Instant at, Actor by, EvaluationId evaluation, PersonId pupil, Mark mark) implements MarkBookEvent {}

    record MarkCorrected(Instant at, Actor by, EvaluationId evaluation, PersonId pupil, Mark before, Mark mark)
            implements MarkBookEvent {}

    record MarkCleared(Instant at, Actor by, EvaluationId evaluation, PersonId pupil, Mark before)
            implements MarkBookEvent {}

    record LevelSet(Instant at, Actor by, EvaluationId evaluation, PersonId pupil, SkillId skill, MasteryLevel level)
            implements MarkBookEvent {}

    record LevelCleared(Instant at, Actor by, EvaluationId evaluation, PersonId pupil, SkillId skill)
            implements MarkBookEvent {}

    /** Nothing is left of the teacher's words when the text is empty. */
    record Appreciated(Instant at, Actor by, PersonId pupil, String text) implements MarkBookEvent {
        public Appreciated {
            text = FreeText.lines(text);
        }
    }

    record FinalAverageSet(Instant at, Actor by, PersonId pupil, FinalAverage average, String why)
            implements MarkBookEvent {
        public FinalAverageSet {
            why = FreeText.lines(why);
        }
    }

    record FinalAverageDropped(Instant at, Actor by, PersonId pupil) implements MarkBookEvent {}

    record PositionnementSet(Instant at, Actor by, PersonId pupil, Positionnement positionnement)
            implements MarkBookEvent {}

    record PositionnementDropped(Instant at, Actor by, PersonId pupil) implements MarkBookEvent {}

    /** By hand, without an evaluation. */
    record SkillLevelSet(Instant at, Actor by, PersonId pupil, SkillId skill, MasteryLevel level)
            implements MarkBookEvent {}

    record SkillLevelDropped(Instant at, Actor by, PersonId pupil, SkillId skill) implements MarkBookEvent {}
}
