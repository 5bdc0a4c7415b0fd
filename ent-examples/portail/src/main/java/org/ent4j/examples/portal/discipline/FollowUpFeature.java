package org.ent4j.examples.portal.discipline;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** What a pupil and his guardians see of observations, punitions and sanctions. */
public final class FollowUpFeature implements Feature {

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                        "/suivi",
                        Label.of("Observations et punitions", "Observations and punitions"),
                        Need.role(PortalRole.SEE_OWN_DISCIPLINE),
                        FollowUpScreen::show)
                .in(Menu.VIE_SCOLAIRE));
    }
}
