package org.ent4j.viescolaire.skill;

import java.time.LocalDate;
import org.ent4j.viescolaire.evaluation.EvaluationId;

/** A level that a pupil was given for a skill at an evaluation. */
public record SkillMark(SkillId skill, EvaluationId evaluation, LocalDate date, MasteryLevel level) {}
