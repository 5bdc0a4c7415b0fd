package org.ent4j.examples.portal.web;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.stream.Stream;

/** Which pages this portal has, for what leads to a page of another part only where it is and the visitor may open it. */
public final class PortalPages {

    private final Provider<Routes> routes;

    @Inject
    PortalPages(Provider<Routes> routes) {
        this.routes = routes;
    }

    /** @param path as its route writes it */
    public boolean opens(Visit visit, String path) {
        return at(path).anyMatch(route -> visit.may(route.need()));
    }

    private Stream<Route> at(String path) {
        return routes.get().all().stream()
                .filter(route -> route.verb() == Verb.GET && route.path().equals(path));
    }
}
