package org.ent4j.examples.portal.dispense;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Dispenses: within their days evaluations have the motif in place of marks. */
public final class DispenseFeature implements Feature {

    private static final Need GRANT = Need.act(Act.GRANT_DISPENSES);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/dispenses", Label.of("Dispenses", "Dispenses"), GRANT, DispensesScreen::show)
                        .in(Menu.EVALUATION),
                Route.post(
                        "/dispenses",
                        Label.of("Accorder une dispense", "Grant a dispense"),
                        GRANT,
                        DispensesScreen::grant),
                Route.post(
                        "/dispenses/{id}/retirer",
                        Label.of("Retirer une dispense", "Take a dispense back"),
                        GRANT,
                        DispensesScreen::withdraw));
    }
}
