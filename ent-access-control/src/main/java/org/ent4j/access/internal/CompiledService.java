package org.ent4j.access.internal;

import java.util.List;
import java.util.Optional;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.jspecify.annotations.Nullable;

/**
 * One service: its entries for decisions, and what it takes to name and to rebuild them. Immutable.
 *
 * @param service the service
 * @param roles the handles of its roles
 * @param rules the rule behind each slot, in the order in which they came
 * @param block the entries, see {@link Entries}
 * @param slots the slot of the rule behind each entry, by its place in the block
 * @param lookup finds entries in the block
 * @param grants grants to named users, or {@code null}
 * @param gate what closes affiliations out, or {@code null}
 */
record CompiledService(
        Service service,
        RoleHandles roles,
        AccessRule[] rules,
        long[] block,
        int[] slots,
        Lookup lookup,
        @Nullable Grants grants,
        @Nullable Gate gate) {

    /** Nothing decides but a few entries. */
    boolean isPlain() {
        return gate == null && grants == null && block.length <= Entries.FIRST + Blocks.MOST_ENTRIES;
    }

    int role(RoleName name) {
        return roles.handle(name);
    }

    Optional<RoleName> roleName(int handle) {
        return roles.name(handle);
    }

    /** The rule or grant that a deciding handle stands for. */
    RuleId ruleId(int deciding) {
        if (deciding < 0 && grants != null) {
            return grants.id(~deciding);
        }
        return rules[slots[deciding]].id();
    }

    /** The slot of a rule, or {@link Names#UNKNOWN}. */
    int slot(RuleId id) {
        for (var slot = 0; slot < rules.length; slot++) {
            if (rules[slot].id().equals(id)) {
                return slot;
            }
        }
        return Names.UNKNOWN;
    }

    List<AccessRule> everyRule() {
        return List.of(rules);
    }
}
