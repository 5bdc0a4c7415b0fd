package org.ent4j.model.matching;

/**
 * A third record is likely the same person as either of the two, which are then likely one.
 *
 * @param key the key of the third record
 * @param contribution the weight of the evidence in bits
 */
public record CommonPartner(String key, double contribution) implements Weighed {

    @Override
    public String code() {
        return "match.partners.common";
    }
}
