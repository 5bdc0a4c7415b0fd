package org.ent4j.access.change;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.change.RightsDefect.DelegationCycle;
import org.ent4j.access.change.RightsDefect.EmptyTarget;
import org.ent4j.access.change.RightsDefect.StillUsed;
import org.ent4j.access.change.RightsDefect.UnknownProfil;
import org.ent4j.access.change.RightsDefect.UnknownRole;
import org.ent4j.access.change.RightsDefect.UnknownService;
import org.ent4j.access.change.RightsDefect.UnknownSite;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Closing;
import org.ent4j.access.rule.Delegation;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Subscription;
import org.ent4j.access.service.Role;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/** What is wrong with an element that is to join others, or to leave them. */
record Soundness(Elements elements) {

    /** How many users of an element a refusal names. */
    private static final int MOST_NAMED = 10;

    Optional<RightsDefect> defect(AccessRule rule) {
        var id = rule.id().value();
        return unknownRole(id, rule.service(), rule.role())
                .or(() -> badTarget(rule))
                .or(() -> unknownProfil(id, rule.population()));
    }

    Optional<RightsDefect> defect(Grant grant) {
        return unknownRole(grant.id().value(), grant.service(), grant.role());
    }

    Optional<RightsDefect> defect(Subscription subscription) {
        return unknownService(subscription.service().value(), subscription.service());
    }

    Optional<RightsDefect> defect(Closing closing) {
        var id = closing.id().value();
        var populations = Stream.concat(Stream.of(closing.population()), closing.exceptPopulations().stream());
        return unknownService(id, closing.service())
                .or(() -> populations
                        .flatMap(population -> unknownProfil(id, population).stream())
                        .findFirst());
    }

    Optional<RightsDefect> defect(Delegation delegation) {
        return Delegations.circle(elements.delegations.values(), delegation)
                .map(ids -> new DelegationCycle(delegation.id().value(), strings(ids.stream())));
    }

    /** A role that the service had, has no longer, and that something names. */
    Optional<RightsDefect> defect(Service service) {
        return Stream.ofNullable(elements.services.get(service.id()))
                .flatMap(before -> before.roles().stream())
                .map(Role::name)
                .filter(role -> service.role(role).isEmpty())
                .flatMap(role ->
                        stillUsed(RightsDefect.ROLE, role.value(), elements.usersOf(service.id(), role)).stream())
                .findFirst();
    }

    /** Why the element cannot go. */
    Optional<RightsDefect> stillUsed(RightsElement element) {
        return stillUsed(element.kind().label(), element.id(), elements.usersOf(element));
    }

    private static Optional<RightsDefect> stillUsed(Label kind, String id, Stream<Label> users) {
        var by = users.limit(MOST_NAMED).toList();
        return by.isEmpty() ? Optional.empty() : Optional.of(new StillUsed(kind, id, by));
    }

    private Optional<RightsDefect> badTarget(AccessRule rule) {
        var id = rule.id().value();
        return rule.target()
                .fold(
                        site -> elements.sites.containsKey(site.site())
                                ? Optional.empty()
                                : Optional.of(new UnknownSite(id, site.site().value())),
                        list -> list.structures().isEmpty() ? Optional.of(new EmptyTarget(id)) : Optional.empty(),
                        list -> list.groups().isEmpty() ? Optional.of(new EmptyTarget(id)) : Optional.empty(),
                        Optional::empty);
    }

    private Optional<RightsDefect> unknownService(String id, ServiceId service) {
        return elements.services.containsKey(service)
                ? Optional.empty()
                : Optional.of(new UnknownService(id, service.value()));
    }

    private Optional<RightsDefect> unknownRole(String id, ServiceId service, RoleName role) {
        var known = elements.services.get(service);
        if (known == null) {
            return unknownService(id, service);
        }
        return known.role(role).isPresent()
                ? Optional.empty()
                : Optional.of(new UnknownRole(
                        id,
                        service.value(),
                        role.value(),
                        strings(known.roles().stream().map(Role::name))));
    }

    private static Optional<RightsDefect> unknownProfil(String id, Population population) {
        var known = Arrays.stream(Profil.values()).map(Profil::name).toList();
        return population.values(Criterion.PROFIL).stream()
                .filter(not(known::contains))
                .findFirst()
                .map(profil -> new UnknownProfil(id, profil));
    }

    private static List<String> strings(Stream<?> ids) {
        return ids.map(Object::toString).toList();
    }
}
