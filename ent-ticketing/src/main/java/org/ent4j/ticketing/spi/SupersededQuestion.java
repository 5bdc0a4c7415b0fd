package org.ent4j.ticketing.spi;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.knowledge.QuestionId;

/** Somebody else was faster: nothing was done, and it may be tried again. */
public record SupersededQuestion(QuestionId question, int expected, int found) implements Reason, Refusal {

    @Override
    public String code() {
        return "question.superseded";
    }

    @Override
    public List<Reason> reasons() {
        return List.of(this);
    }
}
