package org.ent4j.ticketing.knowledge;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a question, or with what somebody wants to do to it. */
public sealed interface QuestionReason extends Reason {

    /** Nothing is said. */
    record NoText(Label what) implements QuestionReason {
        @Override
        public String code() {
            return "question.no-text";
        }
    }

    /** A text over its limit. */
    record TooLong(Label what, int length, int longest) implements QuestionReason {
        @Override
        public String code() {
            return "question.too-long";
        }
    }

    /** A product, but no category that has it. */
    record ProductAlone(String product) implements QuestionReason {
        @Override
        public String code() {
            return "question.product-alone";
        }
    }

    /**
     * Only correspondents do that.
     *
     * @param correspondents of the school, by their names
     */
    record NotACorrespondent(List<String> correspondents) implements QuestionReason {
        public NotACorrespondent {
            correspondents = List.copyOf(correspondents);
        }

        @Override
        public String code() {
            return "question.not-a-correspondent";
        }
    }

    /** Who asked would answer himself. */
    record OwnQuestion() implements QuestionReason {
        @Override
        public String code() {
            return "question.own-question";
        }
    }

    /** Only who asked does that. */
    record NotTheAsker() implements QuestionReason {
        @Override
        public String code() {
            return "question.not-the-asker";
        }
    }

    /** It was put to the correspondents of another school. */
    record OfAnotherSchool(String school) implements QuestionReason {
        @Override
        public String code() {
            return "question.of-another-school";
        }
    }

    /** It has no answer that could be kept. */
    record NothingToKeep() implements QuestionReason {
        @Override
        public String code() {
            return "question.nothing-to-keep";
        }
    }

    /** Only level 1 shares with all schools. */
    record NotOfLevelOne() implements QuestionReason {
        @Override
        public String code() {
            return "question.not-of-level-one";
        }
    }
}
