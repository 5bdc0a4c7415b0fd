package org.ent4j.access.change;

import static java.util.stream.Collectors.groupingBy;

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

    private final Map<Optional<PersonId>, List<Delegation>> byDelegator;
    private final Map<PersonId, Scope> scopes = new HashMap<>();

    public Delegations(Collection<Delegation> all) {
        byDelegator = all.stream().collect(groupingBy(Delegation::delegator));
        var widened = new ArrayDeque<Optional<PersonId>>();
        widened.add(Optional.empty());
        while (!widened.isEmpty()) {
            var delegator = widened.remove();
            byDelegator.getOrDefault(delegator, List.of()).stream()
                    .filter(this::widens)
                    .forEach(delegation -> widened.add(Optional.of(delegation.delegate())));
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

    /**
     * The delegations that lead from the delegate of this one back to its delegator, this one first.
     *
     * @param all the others; one with the same id does not count, since this one replaces it
     */
    static Optional<List<DelegationId>> circle(Collection<Delegation> all, Delegation closing) {
        if (closing.delegator().isEmpty()) {
            return Optional.empty();
        }
        var others =
                all.stream().filter(other -> !other.id().equals(closing.id())).toList();
        return new Delegations(others).pathBack(closing);
    }

    private Optional<List<DelegationId>> pathBack(Delegation closing) {
        var paths = new ArrayDeque<List<Delegation>>();
        var seen = new HashSet<PersonId>();
        paths.add(List.of(closing));
        while (!paths.isEmpty()) {
            var path = paths.remove();
            var end = Optional.of(path.get(path.size() - 1).delegate());
            if (end.equals(closing.delegator())) {
                return Optional.of(path.stream().map(Delegation::id).toList());
            }
            if (seen.add(end.get())) {
                byDelegator.getOrDefault(end, List.of()).forEach(next -> paths.add(plus(path, next)));
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
