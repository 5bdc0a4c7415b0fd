package org.ent4j.access.communication;

import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * Whether somebody may write to somebody, why, and why not.
 *
 * @param from the sender
 * @param to the recipient
 * @param verdict how it was answered
 * @param service what the messaging service says to whichever of the two may not use it; {@code GRANTED} otherwise
 * @param rules every rule with what came of it, sorted by id; empty when the question never came to them
 */
public record WritingAnswer(PersonId from, PersonId to, WritingVerdict verdict, Verdict service, List<Line> rules) {

    public WritingAnswer {
        rules = List.copyOf(rules);
    }

    public boolean allowed() {
        return verdict.isAllowed();
    }

    /** Ids of the rules that let the one write to the other, sorted. */
    public List<RuleId> deciding() {
        return rules.stream()
                .filter(Line::matches)
                .map(line -> line.rule().id())
                .toList();
    }

    /** What links the two, by any rule, each fact once. */
    public List<Tie> ties() {
        return rules.stream().flatMap(Line::ties).distinct().toList();
    }

    /** The answer in a sentence. */
    public Reason why() {
        return service.isGranted()
                ? new Why(verdict, from, to, deciding(), ties())
                : new WithoutService(verdict, from, to, new Refused(service));
    }

    /**
     * One rule.
     *
     * @param rule the rule
     * @param outcome what links the two as the rule asks, at least one fact; or why the rule does not apply
     */
    public record Line(CommunicationRule rule, Either<Untied, List<Tie>> outcome) {

        public Line {
            outcome = outcome.map(List::copyOf);
        }

        public boolean matches() {
            return outcome.isRight();
        }

        private Stream<Tie> ties() {
            return outcome.getOrElse(List.of()).stream();
        }
    }

    /** Facts of an answer; one sentence for each verdict. */
    public record Why(WritingVerdict verdict, PersonId from, PersonId to, List<RuleId> rules, List<Tie> ties)
            implements Reason {
        @Override
        public String code() {
            return "writing." + dashed(verdict);
        }
    }

    /** Facts of an answer when one of the two may not use the messaging service. */
    public record WithoutService(WritingVerdict verdict, PersonId from, PersonId to, Refused service)
            implements Reason {
        @Override
        public String code() {
            return "writing." + dashed(verdict);
        }
    }

    /** Why the messaging service refuses somebody. */
    public record Refused(Verdict verdict) implements Reason {
        @Override
        public String code() {
            return "messaging." + dashed(verdict);
        }
    }

    private static String dashed(Enum<?> verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
