package org.ent4j.examples.portal.setting;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** The settings of evaluations (V8): shown, changed after a look at what that does, undone. */
public final class SettingFeature implements Feature {

    private static final Need SET = Need.act(Act.SET_EVALUATIONS);
    private static final String SETTINGS = "/reglages-evaluations";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                SETTINGS,
                                Label.of("Réglages des évaluations", "Settings of evaluations"),
                                SET,
                                SettingsScreen::show)
                        .in(Menu.EVALUATION),
                Route.get(
                        SETTINGS + "/{kind}",
                        Label.of("Voir un réglage des évaluations", "See a setting of evaluations"),
                        SET,
                        ChangeScreen::form),
                Route.post(
                        SETTINGS + "/{kind}/apercu",
                        Label.of("Voir ce qu'un réglage changerait", "See what a setting would change"),
                        SET,
                        ChangeScreen::preview),
                Route.post(
                        SETTINGS + "/{kind}/appliquer",
                        Label.of("Changer un réglage des évaluations", "Change a setting of evaluations"),
                        SET,
                        ChangeScreen::apply));
    }
}
