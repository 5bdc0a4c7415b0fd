package org.ent4j.model.matching;

/**
 * What the other records say about a pair: where most records have a partner, two that have no other are the likelier to
 * be each other's; where few have more than one, a record that has another is the less likely to have this one.
 *
 * @param contribution the weight of the evidence in bits, of both records together
 */
public record OtherPartners(double contribution) implements Weighed {

    @Override
    public String code() {
        return contribution > 0 ? "match.partners.none" : "match.partners.others";
    }
}
