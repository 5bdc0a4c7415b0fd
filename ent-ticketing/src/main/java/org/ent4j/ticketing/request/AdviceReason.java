package org.ent4j.ticketing.request;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What could be better. */
public sealed interface AdviceReason extends Reason {

    /** Nobody can tell what it is about. */
    record TooShort(int words, int enough) implements AdviceReason {
        @Override
        public String code() {
            return "advice.too-short";
        }
    }

    /** Nobody reads to the end. */
    record TooLong(int characters, int enough) implements AdviceReason {
        @Override
        public String code() {
            return "advice.too-long";
        }
    }

    /** Words as they are written on a telephone. */
    record ShortHand(List<String> words) implements AdviceReason {
        public ShortHand {
            words = List.copyOf(words);
        }

        @Override
        public String code() {
            return "advice.short-hand";
        }
    }

    /** Capitals, or one mark after the other. */
    record Shouted() implements AdviceReason {
        @Override
        public String code() {
            return "advice.shouted";
        }
    }

    /** A picture would say it. */
    record NoPicture() implements AdviceReason {
        @Override
        public String code() {
            return "advice.no-picture";
        }
    }

    /** Neither a greeting nor thanks. */
    record NotPolite() implements AdviceReason {
        @Override
        public String code() {
            return "advice.not-polite";
        }
    }
}
