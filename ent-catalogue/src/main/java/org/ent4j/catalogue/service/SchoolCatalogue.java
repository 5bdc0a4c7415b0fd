package org.ent4j.catalogue.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;

/**
 * All services of a school, its own and those that it inherits, in whatever state, with its regroupements.
 *
 * @param scopes the school's own, then those above it, the nearest one first
 * @param services the nearest first, then by code
 */
public record SchoolCatalogue(StructureId school, List<Scope> scopes, List<SchoolService> services, ServiceMenu menu) {

    public SchoolCatalogue {
        scopes = List.copyOf(scopes);
        services = List.copyOf(services);
    }

    /**
     * What comes down to a school.
     *
     * @param above the scopes above it, the nearest one first
     * @param ofScopes services of all these scopes
     * @param menus of all these scopes
     */
    public static SchoolCatalogue of(
            StructureId school,
            List<Scope> above,
            List<Service> ofScopes,
            List<ServiceMenu> menus,
            List<LocalChoice> choices) {
        var scopes = new ArrayList<Scope>(List.of(Scope.school(school)));
        scopes.addAll(above);
        var made = choices.stream()
                .filter(each -> each.school().equals(school))
                .collect(Collectors.toMap(LocalChoice::service, each -> each));
        var services = scopes.stream()
                .flatMap(scope -> ofScopes.stream()
                        .filter(each -> each.key().scope().equals(scope))
                        .sorted((one, other) -> one.key().compareTo(other.key())))
                .filter(each -> each.isInherited() || each.key().scope().equals(Scope.school(school)))
                .map(each -> seen(each, school, made))
                .toList();
        var nearestFirst = scopes.stream()
                .flatMap(scope -> menus.stream().filter(menu -> menu.scope().equals(scope)))
                .toList();
        return new SchoolCatalogue(school, scopes, services, ServiceMenu.merged(Scope.school(school), nearestFirst));
    }

    private static SchoolService seen(Service service, StructureId school, Map<ServiceKey, LocalChoice> made) {
        var isInherited = !service.key().scope().equals(Scope.school(school));
        var choice = Optional.ofNullable(made.get(service.key())).filter(any -> isInherited && !service.isLocked());
        return new SchoolService(service, school, isInherited, choice);
    }

    public Optional<SchoolService> find(ServiceKey key) {
        return services.stream()
                .filter(each -> each.service().key().equals(key))
                .findFirst();
    }

    /** By code, the nearest one. */
    public Optional<SchoolService> find(String code) {
        return services.stream()
                .filter(each -> each.service().key().code().equals(code))
                .findFirst();
    }

    /**
     * The published CAS services that a ticket for that URL is for: none for a foreign one, and not more than one when nothing
     * of what is checked stands against them.
     */
    public List<SchoolService> claiming(String url) {
        return services.stream().filter(each -> each.claims(url)).toList();
    }

    /** Services of a regroupement in their order. */
    public List<SchoolService> in(Regroupement regroupement) {
        var order = regroupement.comparator();
        return services.stream()
                .filter(each -> each.regroupement().equals(regroupement.id()))
                .sorted((one, other) -> order.compare(one.service(), other.service()))
                .toList();
    }
}
