package org.ent4j.model.matching;

import java.util.Locale;

/** How far two records agree in a field. What a level means for a field stands with the {@link MatchField}. */
public enum Agreement {
    /** One of the records does not have the field: evidence for nothing. */
    MISSING,
    EXACT,
    /** A slip of the pen away. */
    CLOSE,
    /** Something in common, as siblings and namesakes may have. */
    PARTIAL,
    DIFFERENT;

    /** The part of the message's code that names the level. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
