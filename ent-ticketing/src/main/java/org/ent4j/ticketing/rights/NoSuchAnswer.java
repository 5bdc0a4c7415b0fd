package org.ent4j.ticketing.rights;

import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.knowledge.KnownAnswerId;

/** There is no such answer, or there is none any more; told as if it were not to be seen. */
public record NoSuchAnswer(KnownAnswerId answer) implements Refusal {

    @Override
    public List<Reason> reasons() {
        return List.of(new AccessReason.AnswerNotToBeSeen(answer.value()));
    }

    @Override
    public List<String> rules() {
        return List.of(AccessRules.AN_ANSWER_FOR_THE_SCHOOL.id());
    }
}
