package org.ent4j.directory.privacy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;

/**
 * What an erasure on request would do; there is no undoing it.
 *
 * @param insisted whether the host insisted
 * @param holdings what is kept of the person
 * @param passedOver what would have forbidden it, had the host not insisted
 */
public record ErasurePlan(DataSubject subject, boolean insisted, Holdings holdings, List<Reason> passedOver) {

    public ErasurePlan {
        passedOver = List.copyOf(passedOver);
    }

    /** @param insist whether a source that has the person, a pupil who is present or an account that works is no obstacle */
    public static Either<PrivacyRefusal, ErasurePlan> of(
            DataSubject subject, Holdings holdings, Retention retention, LocalDate day, boolean insist) {
        var asked = PrivacyRules.Case.of(subject, retention, day);
        var refused = refusals(PrivacyRules.OF_ERASURE, asked);
        var forbids = insist ? refusals(PrivacyRules.WHEN_INSISTED, asked) : refused;
        return forbids.isEmpty()
                ? Either.right(new ErasurePlan(subject, insist, holdings, reasons(refused)))
                : Either.left(new PrivacyRefusal.Forbidden(
                        subject.person(),
                        reasons(forbids),
                        forbids.stream().map(each -> each.rule().id()).toList()));
    }

    private static List<Refused<PrivacyRules.Case>> refusals(
            List<Rule<PrivacyRules.Case>> rules, PrivacyRules.Case asked) {
        return rules.stream().flatMap(rule -> rule.refuse(asked).stream()).toList();
    }

    private static List<Reason> reasons(List<Refused<PrivacyRules.Case>> refused) {
        return refused.stream().map(Refused::reason).toList();
    }
}
