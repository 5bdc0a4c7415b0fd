package org.ent4j.access.answer;

import java.util.List;
import java.util.Locale;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.rule.Reason;

/**
 * The answer to a request.
 *
 * @param request what was asked
 * @param verdict how it was answered
 * @param rules every rule and grant that gives the role, sorted by id; empty unless granted
 */
public record AccessAnswer(Request request, Verdict verdict, List<RuleId> rules) {

    public AccessAnswer {
        rules = rules.stream().sorted().distinct().toList();
    }

    public static AccessAnswer without(Request request, Verdict verdict) {
        return new AccessAnswer(request, verdict, List.of());
    }

    public boolean granted() {
        return verdict.isGranted();
    }

    /** The answer in a sentence. */
    public Reason why() {
        return new Why(
                verdict,
                request.user().value(),
                request.service().value(),
                request.role().value(),
                rules);
    }

    /** Facts of an answer; one sentence for each verdict. */
    public record Why(Verdict verdict, String user, String service, String role, List<RuleId> rules) implements Reason {
        @Override
        public String code() {
            return "access." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
