package org.ent4j.examples.portal.web;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.ent4j.model.text.Label;

/** Whether the portal is ready to be used, and what it is doing until then. */
@Singleton
public final class Readiness {

    private volatile Optional<Label> doing = Optional.of(Label.of("Démarrage", "Starting"));

    public void doing(Label what) {
        doing = Optional.of(what);
    }

    public void ready() {
        doing = Optional.empty();
    }

    /** Nothing once it is ready. */
    Optional<Label> waiting() {
        return doing;
    }
}
