package org.ent4j.catalogue.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * <i>Regroupement</i>: services under one heading of the bar.
 *
 * @param isRetired nothing is to be in it any more
 * @param order services in their order; those that are not named come after them, by title
 */
public record Regroupement(RegroupementId id, String label, boolean isRetired, List<ServiceKey> order) {

    public Regroupement {
        order = List.copyOf(order);
        if (label.isBlank()) {
            throw new IllegalArgumentException("Regroupement %s has no label.\nMaybe it was left empty.".formatted(id));
        }
    }

    public static Regroupement of(String id, String label) {
        return new Regroupement(new RegroupementId(id), label, false, List.of());
    }

    Regroupement labelled(String other) {
        return new Regroupement(id, other, isRetired, order);
    }

    Regroupement retired(boolean retired) {
        return new Regroupement(id, label, retired, order);
    }

    /**
     * These services with one of them elsewhere.
     *
     * @param services in their order
     * @param place from 1 on; beyond the end it is the last
     */
    public static List<ServiceKey> placing(List<ServiceKey> services, ServiceKey service, int place) {
        var others = new ArrayList<>(services);
        others.remove(service);
        others.add(Math.max(0, Math.min(place - 1, others.size())), service);
        return List.copyOf(others);
    }

    Regroupement ordered(List<ServiceKey> services) {
        return new Regroupement(id, label, isRetired, services);
    }

    /** The order of its services. */
    public Comparator<Service> comparator() {
        return Comparator.comparingInt((Service service) -> {
                    var place = order.indexOf(service.key());
                    return place < 0 ? Integer.MAX_VALUE : place;
                })
                .thenComparing(Service::title)
                .thenComparing(Service::key);
    }
}
