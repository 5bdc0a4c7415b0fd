package org.ent4j.examples.portal.sortie;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Guardians authorise what a régime de sortie allows. They come from the absences of their children. */
public final class SortieFeature implements Feature {

    private static final Need AUTHORISE = Need.act(Act.AUTHORISE_SORTIES);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        SortieScreen.PATH,
                        Label.of("Voir les autorisations de sortie", "See authorisations to leave"),
                        AUTHORISE,
                        SortieScreen::show),
                Route.post(
                        SortieScreen.PATH,
                        Label.of("Autoriser les sorties", "Authorise to leave"),
                        AUTHORISE,
                        SortieScreen::authorise));
    }
}
