package org.ent4j.ticketing.request;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * Something that would make a request better: never a refusal.
 *
 * @param rule id of the rule that says so
 * @param label what the rule asks for
 */
public record Advice(String rule, Label label, Reason reason) {}
