package org.ent4j.catalogue.address.pattern;

import org.ent4j.model.rule.Reason;

/** What is wrong with a pattern by itself. */
public sealed interface PatternReason extends Reason {

    /** @param position of the character that is not understood, from 1 on */
    record NotUnderstood(String pattern, int position) implements PatternReason {
        @Override
        public String code() {
            return "pattern.not-understood";
        }
    }

    /** Its length, or how often its repetitions name a character, is over the limit. */
    record TooBig(long size, int most) implements PatternReason {
        @Override
        public String code() {
            return "pattern.too-big";
        }
    }
}
