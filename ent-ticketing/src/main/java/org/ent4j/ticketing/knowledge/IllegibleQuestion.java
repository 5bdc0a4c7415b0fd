package org.ent4j.ticketing.knowledge;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;

/**
 * An event of the question cannot be read here: nothing is done, since nobody knows what it says.
 *
 * @param event its place, from 1
 */
public record IllegibleQuestion(String question, int event) implements Reason, Refusal {

    @Override
    public String code() {
        return "question.illegible";
    }

    @Override
    public List<Reason> reasons() {
        return List.of(this);
    }
}
