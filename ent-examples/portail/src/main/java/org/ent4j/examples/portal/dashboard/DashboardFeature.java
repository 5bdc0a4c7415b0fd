package org.ent4j.examples.portal.dashboard;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** The two dashboards of vie scolaire, every figure with the list behind it, and the register of roll calls. */
public final class DashboardFeature implements Feature {

    private static final Need BOARDS = Need.act(Act.SEE_DASHBOARDS);
    private static final Need REGISTER = Need.act(Act.PRINT_REGISTER);

    private final RegisterScreen register;

    @Inject
    DashboardFeature(RegisterScreen register) {
        this.register = register;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "/tableaux-de-bord/assiduite",
                                Label.of("Tableau de bord assiduité", "Attendance dashboard"),
                                BOARDS,
                                AssiduiteScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(CpeScreen.PATH, Label.of("Tableau de bord CPE", "CPE dashboard"), BOARDS, CpeScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.post(
                        CpeScreen.PATH + "/appels",
                        Label.of("Valider et verrouiller des appels", "Submit and lock roll calls"),
                        Need.act(Act.LOCK_ROLL_CALLS),
                        RollCallActions::carryOut),
                Route.get(
                                RegisterScreen.PATH,
                                Label.of("Registre d'appel", "Register of roll calls"),
                                REGISTER,
                                RegisterScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                        RegisterScreen.PATH + "/fichier",
                        Label.of("Télécharger le registre d'appel", "Download the register"),
                        REGISTER,
                        register::file));
    }
}
