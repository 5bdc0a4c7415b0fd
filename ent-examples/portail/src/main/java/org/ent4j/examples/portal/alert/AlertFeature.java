package org.ent4j.examples.portal.alert;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Alerts and legal steps: seen, handled, noted as taken. */
public final class AlertFeature implements Feature {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                AlertScreen.ALERTS,
                                Label.of("Alertes", "Alerts"),
                                Need.act(Act.SEE_ALERTS),
                                AlertScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.post(
                        AlertScreen.ALERTS + "/{pupil}/{type}",
                        Label.of("Traiter une alerte", "Handle an alert"),
                        Need.act(Act.HANDLE_ALERTS),
                        AlertSteps::move),
                Route.post(
                        AlertScreen.ALERTS + "/demarches/{pupil}/{step}/{month}",
                        Label.of("Noter une démarche faite", "Note a legal step"),
                        Need.act(Act.HANDLE_ALERTS),
                        AlertSteps::take));
    }
}
