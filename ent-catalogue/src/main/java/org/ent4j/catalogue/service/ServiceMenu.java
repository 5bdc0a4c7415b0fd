package org.ent4j.catalogue.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;

/**
 * The regroupements of a scope, in their order. A school has its own, then those of the scopes above it; one that it names itself
 * is as it names it.
 */
public record ServiceMenu(Scope scope, List<Regroupement> regroupements) {

    public static final Filing<ServiceMenu> FILING =
            new Filing<>("service-menu", menu -> menu.scope().key(), ServiceMenu::scope);

    public ServiceMenu {
        regroupements = List.copyOf(regroupements);
        if (regroupements.stream().map(Regroupement::id).distinct().count() < regroupements.size()) {
            throw new IllegalArgumentException(
                    "The menu of %s has a regroupement twice.\nMaybe two menus were joined.".formatted(scope.key()));
        }
    }

    public static ServiceMenu empty(Scope scope) {
        return new ServiceMenu(scope, List.of());
    }

    /** What a school sees of several menus, the nearest one first. */
    public static ServiceMenu merged(Scope scope, List<ServiceMenu> nearestFirst) {
        var merged = new LinkedHashMap<RegroupementId, Regroupement>();
        nearestFirst.forEach(
                menu -> menu.regroupements().forEach(each -> merged.merge(each.id(), each, ServiceMenu::nearer)));
        return new ServiceMenu(scope, List.copyOf(merged.values()));
    }

    private static Regroupement nearer(Regroupement near, Regroupement far) {
        return near.order().isEmpty() ? near.ordered(far.order()) : near;
    }

    public Optional<Regroupement> find(RegroupementId id) {
        return regroupements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** With another one, the last. */
    public ServiceMenu and(Regroupement regroupement) {
        var all = new ArrayList<>(regroupements);
        all.add(regroupement);
        return new ServiceMenu(scope, all);
    }

    public ServiceMenu labelled(RegroupementId id, String label) {
        return changed(id, each -> each.labelled(label));
    }

    public ServiceMenu retired(RegroupementId id, boolean isRetired) {
        return changed(id, each -> each.retired(isRetired));
    }

    /** @param services those in it that stand in this order, the others after them */
    public ServiceMenu ordered(RegroupementId id, List<ServiceKey> services) {
        return changed(id, each -> each.ordered(services));
    }

    /** @param place from 1 on; beyond the end it is the last */
    public ServiceMenu moved(RegroupementId id, int place) {
        var all = new ArrayList<>(regroupements);
        find(id).ifPresent(each -> {
            all.remove(each);
            all.add(Math.max(0, Math.min(place - 1, all.size())), each);
        });
        return new ServiceMenu(scope, all);
    }

    private ServiceMenu changed(RegroupementId id, UnaryOperator<Regroupement> change) {
        return new ServiceMenu(
                scope,
                regroupements.stream()
                        .map(each -> each.id().equals(id) ? change.apply(each) : each)
                        .toList());
    }
}
