package org.ent4j.examples.portal.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that can be done. */
@Singleton
public final class Routes {

    private final List<Route> all;

    @Inject
    Routes(Set<Feature> features) {
        this.all =
                features.stream().flatMap(feature -> feature.routes().stream()).toList();
        var known = new HashSet<String>();
        for (var route : all) {
            if (!known.add(route.verb() + route.path().replaceAll("\\{[^}]*}", "{}"))) {
                throw new IllegalStateException(
                        "Two routes answer to %s %s.\nMaybe one was copied.".formatted(route.verb(), route.path()));
            }
        }
    }

    /** In the order of the features. */
    public List<Route> all() {
        return all;
    }

    List<Route> of(Menu place) {
        return all.stream()
                .filter(route -> route.menu().filter(place::equals).isPresent())
                .toList();
    }
}
