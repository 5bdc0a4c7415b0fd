package org.ent4j.ticketing.knowledge;

import java.util.List;
import org.ent4j.model.rule.Reason;

/**
 * An answer that may help, and why it is proposed.
 *
 * @param why the strongest first, never empty
 */
public record Proposal(KnownAnswer answer, List<ProposalReason> why) {

    public Proposal {
        why = List.copyOf(why);
    }

    /** Why an answer is proposed. */
    public sealed interface ProposalReason extends Reason {}

    /** Somebody has asked the very same, but for case, accents and punctuation. */
    public record SameQuestion() implements ProposalReason {
        @Override
        public String code() {
            return "proposal.same-question";
        }
    }

    /**
     * Words that both questions have.
     *
     * @param words as they stand in the new question, those that fewest questions have first
     */
    public record CommonWords(List<String> words) implements ProposalReason {
        public CommonWords {
            words = List.copyOf(words);
        }

        @Override
        public String code() {
            return "proposal.common-words";
        }
    }

    /** Both are about that product. */
    public record SameProduct(String product) implements ProposalReason {
        @Override
        public String code() {
            return "proposal.same-product";
        }
    }

    /** Both are in that category, or one within the other. */
    public record SameCategory(String category) implements ProposalReason {
        @Override
        public String code() {
            return "proposal.same-category";
        }
    }

    /** What readers say of it. */
    public record Said(int helped, int notHelped) implements ProposalReason {
        @Override
        public String code() {
            return "proposal.said";
        }
    }
}
