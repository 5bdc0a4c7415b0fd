package org.ent4j.examples.portal.services;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.ent4j.examples.portal.web.Routes;
import org.ent4j.examples.portal.web.Verb;

/** Which pages this portal has: services of its own lead there, and nowhere else. */
final class PortalPages {

    private final Provider<Routes> routes;

    @Inject
    PortalPages(Provider<Routes> routes) {
        this.routes = routes;
    }

    /** Of that path, as its route writes it. */
    boolean has(String path) {
        return routes.get().all().stream()
                .anyMatch(route -> route.verb() == Verb.GET && route.path().equals(path));
    }
}
