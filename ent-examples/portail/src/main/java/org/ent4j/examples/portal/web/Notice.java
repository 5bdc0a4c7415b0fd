package org.ent4j.examples.portal.web;

import java.util.Collection;
import java.util.stream.Collectors;
import org.ent4j.model.rule.Reason;

/** What is said at the head of the next page: that something was done, or why not. */
public record Notice(Kind kind, String text) {

    /** How it is shown. */
    public enum Kind {
        DONE,
        REFUSED
    }

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text);
    }

    public static Notice refused(String text) {
        return new Notice(Kind.REFUSED, text);
    }

    /** The reasons of a refusal, each a sentence. */
    public static Notice refused(Words words, Collection<? extends Reason> reasons) {
        return refused(reasons.stream().map(words::of).distinct().collect(Collectors.joining(" · ")));
    }
}
