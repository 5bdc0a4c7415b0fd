package org.ent4j.examples.cli.evaluation;

import java.util.List;
import java.util.Map;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Averaging;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;

/**
 * The averages that a file asks for.
 *
 * @param pupils by the key that the file gives them, in its order: their marks
 * @param rejected a line for each row that is left out
 */
record AveragesQuestion(
        AveragePolicy policy, Averaging averaging, Map<String, Map<EvaluationId, Mark>> pupils, List<Label> rejected) {}
