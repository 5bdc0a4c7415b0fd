package org.ent4j.model.matching;

import org.ent4j.model.rule.Reason;

/** A reason that counts in a score. */
public sealed interface Weighed extends Reason permits MatchReason, OtherPartners, CommonPartner {

    /** The weight of the evidence in bits: +1 makes "one person" twice as likely, −1 half as likely. */
    double contribution();
}
