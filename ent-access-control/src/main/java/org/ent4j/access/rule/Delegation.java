package org.ent4j.access.rule;

import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Delegation of administration: the delegate may write rules within the scope, as far as the delegator has it himself.
 *
 * @param id unique among the delegations
 * @param delegator who delegates; absent when the portal itself does (the first administrators)
 * @param delegate who may write rules
 * @param scope within what
 */
public record Delegation(DelegationId id, Optional<PersonId> delegator, PersonId delegate, Scope scope) {}
