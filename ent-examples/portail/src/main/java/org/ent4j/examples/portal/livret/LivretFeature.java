package org.ent4j.examples.portal.livret;

import static org.ent4j.examples.portal.web.Route.get;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** The export for the ministry. */
public final class LivretFeature implements Feature {

    private static final Need EXPORT = Need.act(Act.EXPORT_LIVRETS);

    private final LivretScreen screen;

    @Inject
    LivretFeature(LivretScreen screen) {
        this.screen = screen;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("/livrets", Label.of("Livrets scolaires (LSU)", "Livrets scolaires (LSU)"), EXPORT, screen::show)
                        .in(Menu.EVALUATION),
                get(
                        "/livrets/fichier",
                        Label.of("Écrire le fichier pour le ministère", "Write the file for the ministry"),
                        EXPORT,
                        screen::write));
    }
}
