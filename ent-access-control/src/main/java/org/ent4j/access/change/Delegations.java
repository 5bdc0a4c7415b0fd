package org.ent4j.access.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Scope;
import org.ent4j.model.id.PersonId;

/** The delegations as a graph: what each administrator may administer, and the circles, which there must not be. */
public final class Delegations {

    private final List<Delegation> all;
    private final Map<PersonId, Scope> scopes = new HashMap<>();

    public Delegations(Collection<Delegation> all) {
        this.all = List.copyOf(all);
        while (this.all.stream().map(this::widens).reduce(false, Boolean::logicalOr)) {
            continue;
        }
    }

    /** Everything that reaches the administrator from the portal itself, each step within what the delegator has. */
    public Scope scopeOf(PersonId administrator) {
        return scopes.getOrDefault(administrator, Scope.NOTHING);
    }

    private boolean widens(Delegation delegation) {
        var before = scopeOf(delegation.delegate());
        var given = delegation
                .delegator()
                .map(delegator -> delegation.scope().within(scopeOf(delegator)))
                .orElse(delegation.scope());
        var after = before.and(given);
        scopes.put(delegation.delegate(), after);
        return !after.equals(before);
    }

    /** The ids of the delegations that lead from the delegate of this one back to its delegator, this one first. */
    Optional<List<DelegationId>> circleThrough(Delegation closing) {
        var paths = new ArrayDeque<List<Delegation>>();
        var seen = new HashSet<PersonId>();
        paths.add(List.of(closing));
        while (!paths.isEmpty()) {
            var path = paths.remove();
            var end = path.get(path.size() - 1).delegate();
            if (Optional.of(end).equals(closing.delegator())) {
                return Optional.of(path.stream().map(Delegation::id).toList());
            }
            if (seen.add(end)) {
                all.stream()
                        .filter(next -> next.delegator().equals(Optional.of(end)))
                        .forEach(next -> paths.add(plus(path, next)));
            }
        }
        return Optional.empty();
    }

    private static List<Delegation> plus(List<Delegation> path, Delegation next) {
        var longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }
}
