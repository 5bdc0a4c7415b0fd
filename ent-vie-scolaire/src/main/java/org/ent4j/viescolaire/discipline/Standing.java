package org.ent4j.viescolaire.discipline;

import org.ent4j.model.rule.Rule;

/**
 * How sure a source is. A text that was read stands by its name alone; one that was not read in force, or that leaves a
 * question open, says where to look before anybody relies on it.
 */
public final class Standing {

    private static final String TO_CONFIRM = "to be confirmed: ";

    private Standing() {}

    /** The source, and where to confirm it. */
    public static String uncertain(String source, String where) {
        return "%s [%s%s]".formatted(source, TO_CONFIRM, where);
    }

    public static boolean isUncertain(Rule<?> rule) {
        return isUncertain(rule.source());
    }

    public static boolean isUncertain(String source) {
        return source.contains(TO_CONFIRM);
    }
}
