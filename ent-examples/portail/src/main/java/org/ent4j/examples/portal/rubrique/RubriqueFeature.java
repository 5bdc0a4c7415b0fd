package org.ent4j.examples.portal.rubrique;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** <i>Rubriques</i> of a school, for its administrators. */
public final class RubriqueFeature implements Feature {

    private static final Need MANAGE = Need.task(Task.MANAGE_RUBRIQUES);

    private final RubriqueScreen screen;

    @Inject
    RubriqueFeature(RubriqueScreen screen) {
        this.screen = screen;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/administration/rubriques", Label.of("Rubriques", "Rubriques"), MANAGE, screen::show)
                        .in(Menu.ADMINISTRATION),
                Route.post(
                        "/administration/rubriques/{rubrique}/service",
                        Label.of("Placer une rubrique dans un service", "Put a rubrique into a service"),
                        MANAGE,
                        screen::move),
                Route.post(
                        "/administration/rubriques/{rubrique}/duree",
                        Label.of("Classer une rubrique", "Sort a rubrique"),
                        MANAGE,
                        screen::sort),
                Route.post(
                        "/administration/rubriques/{rubrique}/corbeille",
                        Label.of("Mettre une rubrique à la corbeille", "Discard a rubrique"),
                        MANAGE,
                        screen::discard),
                Route.post(
                        "/administration/rubriques/{rubrique}/reprise",
                        Label.of("Sortir une rubrique de la corbeille", "Restore a rubrique"),
                        MANAGE,
                        screen::restore));
    }
}
