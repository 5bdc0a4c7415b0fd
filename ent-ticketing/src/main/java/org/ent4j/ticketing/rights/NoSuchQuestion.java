package org.ent4j.ticketing.rights;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.knowledge.QuestionId;

/** There is no such question; told as if it were not to be seen, so that nobody finds out who asks. */
public record NoSuchQuestion(QuestionId question) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(new AccessReason.QuestionNotToBeSeen(question.value()));
    }

    @Override
    public List<String> rules() {
        return List.of(AccessRules.ONES_OWN_QUESTION_OR_OF_ONES_SCHOOL.id());
    }
}
