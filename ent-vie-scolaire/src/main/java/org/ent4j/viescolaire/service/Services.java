package org.ent4j.viescolaire.service;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.SchoolYear;

/** The evaluation services of a school in a year, by id. */
public record Services(SchoolYear year, SortedMap<EvaluationServiceId, EvaluationService> all) {

    public Services {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
    }

    public static Services none(SchoolYear year) {
        return new Services(year, new TreeMap<>());
    }

    /** Of two with the same id the later counts. */
    public static Services of(SchoolYear year, Collection<EvaluationService> services) {
        var all = new TreeMap<EvaluationServiceId, EvaluationService>();
        services.forEach(each -> all.put(each.id(), each));
        return new Services(year, all);
    }

    public Optional<EvaluationService> find(EvaluationServiceId id) {
        return Optional.ofNullable(all.get(id));
    }

    public Optional<EvaluationService> find(ServiceKey key) {
        return find(key.id(year));
    }

    /** With a service more, or instead of the one of its id. */
    public Services with(EvaluationService service) {
        var next = new TreeMap<>(all);
        next.put(service.id(), service);
        return new Services(year, next);
    }
}
