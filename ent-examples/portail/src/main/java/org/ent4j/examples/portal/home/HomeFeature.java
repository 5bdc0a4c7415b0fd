package org.ent4j.examples.portal.home;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;

/** What somebody may do here, at one glance. */
public final class HomeFeature implements Feature {

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/", Label.of("Accueil", "Home"), Need.SIGNED_IN, HomeFeature::home)
                .in(Menu.HOME));
    }

    private static Answer home(Visit visit) {
        return Answer.page(visit.school().name(), "home/home", new HomePage(visit.today()));
    }
}
