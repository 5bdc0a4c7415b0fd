package org.ent4j.examples.portal.period;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Periods and the periodicity of classes (V6): what a change would do is shown before it is applied. */
public final class PeriodFeature implements Feature {

    private static final Need SET = Need.act(Act.SET_EVALUATIONS);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/periodes", Label.of("Périodes", "Periods"), SET, PeriodsScreen::show)
                        .in(Menu.EVALUATION),
                Route.post(
                        "/periodes/apercu",
                        Label.of(
                                "Voir ce qu'un changement de périodes ferait", "See what a change of periods would do"),
                        SET,
                        PlanScreen::preview),
                Route.post(
                        "/periodes/appliquer",
                        Label.of("Changer les périodes", "Change the periods"),
                        SET,
                        PlanScreen::apply));
    }
}
