package org.ent4j.model.matching;

/**
 * What one field says about two records.
 *
 * @param contribution the weight of the evidence in bits: +1 makes "one person" twice as likely, −1 half as likely
 */
public record MatchReason(MatchField field, Agreement level, double contribution) implements Weighed {

    /** For example {@code "match.last-name.exact"}. */
    @Override
    public String code() {
        return "match." + field.code() + "." + level.code();
    }
}
