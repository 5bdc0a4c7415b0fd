package org.ent4j.access.communication;

import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * A rule of communication with where it comes from.
 *
 * @param rule the rule
 * @param label what it allows, in a few words
 * @param source the text that says so, or what the hypothesis rests on
 * @param basis whether the sources settle it
 */
public record StandardRule(CommunicationRule rule, Label label, String source, Basis basis) {

    /** How well a rule is founded. */
    public enum Basis {
        /** A source that was read says it. */
        SOURCE,
        /** No source that was read settles it: a choice of this library, which the host confirms or leaves out. */
        HYPOTHESIS
    }

    /** The source in the reader's language. */
    public String source(Lang lang) {
        return SourceText.in(lang, StandardRule.class, rule.id().value(), source);
    }

    public boolean isSourced() {
        return basis == Basis.SOURCE;
    }
}
