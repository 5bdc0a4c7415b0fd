package org.ent4j.access.communication;

import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Validity;

/**
 * A rule of communication: its senders may write to those of its recipients who are linked to them.
 *
 * @param id unique among the rules
 * @param sphere where the recipients are shown to the senders
 * @param senders who may write
 * @param recipients to whom
 * @param link what must link the two; the way back needs a rule of its own
 * @param validity when
 */
public record CommunicationRule(
        RuleId id, Sphere sphere, Party senders, Party recipients, Link link, Validity validity) {

    public static CommunicationRule of(String id, Sphere sphere, Party senders, Link link, Party recipients) {
        return new CommunicationRule(new RuleId(id), sphere, senders, recipients, link, Validity.ALWAYS);
    }

    public CommunicationRule during(Validity days) {
        return new CommunicationRule(id, sphere, senders, recipients, link, days);
    }
}
