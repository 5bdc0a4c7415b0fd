package org.ent4j.catalogue.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.catalogue.address.pattern.CompiledPattern;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;

/** Published services that people may meet side by side, with their patterns made ready once. Immutable. */
public final class Neighbours {

    private final List<Service> services;
    private final Map<ServiceKey, List<CompiledPattern>> patterns = new HashMap<>();

    private Neighbours(List<Service> services) {
        this.services = services;
        services.forEach(each -> patterns.put(each.key(), PatternChecks.compiled(each)));
    }

    public static Neighbours of(List<Service> services) {
        return new Neighbours(List.copyOf(services));
    }

    /** The first other service that is so. */
    Optional<Service> other(Service service, Predicate<Service> wanted) {
        return others(service).filter(wanted).findFirst();
    }

    Stream<Service> others(Service service) {
        return services.stream().filter(other -> !other.key().equals(service.key()));
    }

    List<CompiledPattern> patterns(Service other) {
        return patterns.getOrDefault(other.key(), List.of());
    }
}
