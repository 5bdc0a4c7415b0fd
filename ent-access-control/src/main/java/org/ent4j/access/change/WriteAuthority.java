package org.ent4j.access.change;

import static java.util.function.Predicate.not;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsElement.Kind;
import org.ent4j.access.change.WriteRefusal.DelegatesForAnother;
import org.ent4j.access.change.WriteRefusal.DelegatesTooMuch;
import org.ent4j.access.change.WriteRefusal.ExistingOutside;
import org.ent4j.access.change.WriteRefusal.GroupsOutside;
import org.ent4j.access.change.WriteRefusal.GroupsWithoutStructure;
import org.ent4j.access.change.WriteRefusal.NeedsWholeEnt;
import org.ent4j.access.change.WriteRefusal.StructuresOutside;
import org.ent4j.access.change.WriteRefusal.UnknownAdministrator;
import org.ent4j.access.change.WriteRefusal.UserOutside;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.ClosingId;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.DelegationId;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Scope;
import org.ent4j.access.rule.Target;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Who may make which change of rights. Whoever administers the whole ENT may make any. Others write rules, grants and
 * closings that reach nobody outside their structures, hand on what they have, and look after groups of theirs; what a
 * change replaces or removes must be theirs as well. Sites, services, subscriptions and new groups say where the borders
 * run, and need the whole ENT.
 *
 * <p>A target is within a scope when its structures are, those apart that a structure criterion leaves out; groups, when
 * each belongs to a structure of the scope, or when a structure criterion stays in the scope; the whole ENT, with such a
 * criterion only. Whether the change is sound is not asked here.
 */
public final class WriteAuthority {

    private final Elements elements;
    private final Function<PersonId, Optional<User>> users;

    WriteAuthority(Elements elements, Function<PersonId, Optional<User>> users) {
        this.elements = elements;
        this.users = users;
    }

    /**
     * By these rights.
     *
     * @param users finds a user by id: a grant is within a scope when its user has an affiliation there
     */
    public static WriteAuthority of(Rights rights, Function<PersonId, Optional<User>> users) {
        return new WriteAuthority(Elements.of(rights), users);
    }

    /** Why the author may not make the change; empty when he may. */
    public Optional<WriteRefusal> refusal(PersonId author, RightsChange change) {
        var scope = elements.scopeOf(author);
        if (scope.wholeEnt()) {
            return Optional.empty();
        }
        return scope.structures().isEmpty()
                ? Optional.of(new UnknownAdministrator(author.value()))
                : new Limits(author, scope).refusal(change);
    }

    /** What an administrator of some structures may do. */
    private final class Limits {

        private final PersonId author;
        private final Set<String> own;

        Limits(PersonId author, Scope scope) {
            this.author = author;
            this.own = values(scope.structures());
        }

        Optional<WriteRefusal> refusal(RightsChange change) {
            var element = RightsElement.of(change);
            return switch (element.kind()) {
                case SITE, SERVICE, SUBSCRIPTION -> needsWholeEnt(element.kind(), element.id());
                default -> put(change).or(() -> existing(element));
            };
        }

        private Optional<WriteRefusal> put(RightsChange change) {
            if (change instanceof RightsChange.RulePut put) {
                return outside(put.rule());
            }
            if (change instanceof RightsChange.GrantGiven given) {
                return outside(given.grant());
            }
            if (change instanceof RightsChange.ServiceClosed closed) {
                return outside(closed.closing());
            }
            if (change instanceof RightsChange.GroupPut put) {
                return unlessKnown(put.group()).or(() -> outside(put.group()));
            }
            return change instanceof RightsChange.DelegationGiven given
                    ? ofAnother(given.delegation()).or(() -> tooMuch(given.delegation()))
                    : Optional.empty();
        }

        private Optional<WriteRefusal> existing(RightsElement element) {
            var id = element.id();
            var refusal = switch (element.kind()) {
                case RULE ->
                    Optional.ofNullable(elements.rules.get(new RuleId(id))).flatMap(this::outside);
                case GRANT ->
                    Optional.ofNullable(elements.grants.get(new RuleId(id))).flatMap(this::outside);
                case CLOSING ->
                    Optional.ofNullable(elements.closings.get(new ClosingId(id)))
                            .flatMap(this::outside);
                case GROUP ->
                    Optional.ofNullable(elements.groups.get(new GroupId(id))).flatMap(this::outside);
                case DELEGATION ->
                    Optional.ofNullable(elements.delegations.get(new DelegationId(id)))
                            .flatMap(this::ofAnother);
                default -> Optional.<WriteRefusal>empty();
            };
            return refusal.map(because -> new ExistingOutside(element.kind().label(), id, because));
        }

        private Optional<WriteRefusal> outside(AccessRule rule) {
            var id = rule.id().value();
            var chosen = rule.population().values(Criterion.STRUCTURE);
            var inTarget = elements.structuresOf(rule.target()).map(WriteAuthority::values);
            if (inTarget.isPresent()) {
                return outside(id, inTarget.get(), chosen);
            }
            return rule.target() instanceof Target.OfGroups list && !isOwn(chosen)
                    ? outside(id, list.groups())
                    : outside(Kind.RULE, id, rule.population());
        }

        /** A rule that reaches nobody yet, as the site has still to grow, belongs to whom it waits for. */
        private Optional<WriteRefusal> outside(String rule, Set<String> inTarget, Set<String> chosen) {
            var reached = new HashSet<>(inTarget);
            if (!chosen.isEmpty()) {
                reached.retainAll(chosen);
            }
            if (reached.isEmpty()) {
                reached.addAll(inTarget);
                reached.addAll(chosen);
            }
            return reached.isEmpty() ? needsWholeEnt(Kind.RULE, rule) : structuresOutside(Kind.RULE, rule, reached);
        }

        /** Chosen by affiliations wherever they lie. */
        private Optional<WriteRefusal> outside(Kind kind, String id, Population population) {
            var chosen = population.values(Criterion.STRUCTURE);
            return chosen.isEmpty() ? needsWholeEnt(kind, id) : structuresOutside(kind, id, chosen);
        }

        private Optional<WriteRefusal> outside(Closing closing) {
            return outside(Kind.CLOSING, closing.id().value(), closing.population());
        }

        private Optional<WriteRefusal> outside(Grant grant) {
            var inScope = users.apply(grant.user()).stream()
                    .flatMap(user -> user.affiliations().stream())
                    .map(Affiliation::structure)
                    .anyMatch(structure -> own.contains(structure.value()));
            return inScope
                    ? Optional.empty()
                    : Optional.of(
                            new UserOutside(grant.id().value(), grant.user().value()));
        }

        private Optional<WriteRefusal> outside(String rule, Set<GroupId> groups) {
            var unknown = groups.stream()
                    .filter(group -> structureOf(group).isEmpty())
                    .toList();
            var foreign = groups.stream()
                    .filter(group ->
                            structureOf(group).filter(not(own::contains)).isPresent())
                    .toList();
            if (!foreign.isEmpty()) {
                var structures = foreign.stream().flatMap(group -> structureOf(group).stream());
                return Optional.of(
                        new GroupsOutside(Kind.RULE.label(), rule, sorted(foreign.stream()), sorted(structures)));
            }
            return unknown.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new GroupsWithoutStructure(Kind.RULE.label(), rule, sorted(unknown.stream())));
        }

        private Optional<WriteRefusal> outside(Group group) {
            var id = group.id().value();
            return group.structure()
                    .map(structure -> structuresOutside(Kind.GROUP, id, Set.of(structure.value())))
                    .orElseGet(() -> needsWholeEnt(Kind.GROUP, id));
        }

        private Optional<WriteRefusal> unlessKnown(Group group) {
            return elements.groups.containsKey(group.id())
                    ? Optional.empty()
                    : needsWholeEnt(Kind.GROUP, group.id().value());
        }

        private Optional<WriteRefusal> ofAnother(Delegation delegation) {
            var id = delegation.id().value();
            return delegation
                    .delegator()
                    .map(delegator -> delegator.equals(author)
                            ? Optional.<WriteRefusal>empty()
                            : Optional.<WriteRefusal>of(new DelegatesForAnother(id, delegator.value())))
                    .orElseGet(() -> needsWholeEnt(Kind.DELEGATION, id));
        }

        private Optional<WriteRefusal> tooMuch(Delegation delegation) {
            var id = delegation.id().value();
            if (delegation.scope().wholeEnt()) {
                return needsWholeEnt(Kind.DELEGATION, id);
            }
            var handedOn = values(delegation.scope().structures());
            return own.containsAll(handedOn)
                    ? Optional.empty()
                    : Optional.of(new DelegatesTooMuch(id, notOwn(handedOn)));
        }

        private Optional<WriteRefusal> structuresOutside(Kind kind, String id, Set<String> structures) {
            return own.containsAll(structures)
                    ? Optional.empty()
                    : Optional.of(new StructuresOutside(kind.label(), id, notOwn(structures)));
        }

        private Optional<String> structureOf(GroupId group) {
            return Optional.ofNullable(elements.groups.get(group))
                    .flatMap(Group::structure)
                    .map(StructureId::value);
        }

        private boolean isOwn(Set<String> structures) {
            return !structures.isEmpty() && own.containsAll(structures);
        }

        private List<String> notOwn(Set<String> structures) {
            return sorted(structures.stream().filter(not(own::contains)));
        }
    }

    private static Optional<WriteRefusal> needsWholeEnt(Kind kind, String id) {
        return Optional.of(new NeedsWholeEnt(kind.label(), id));
    }

    private static Set<String> values(Set<StructureId> structures) {
        return structures.stream().map(StructureId::value).collect(Collectors.toSet());
    }

    private static List<String> sorted(Stream<?> ids) {
        return ids.map(Object::toString).sorted().distinct().toList();
    }
}
