package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Sanctions, for whoever starts and follows them: their procedure and their register (V5). */
public final class SanctionFeature implements Feature {

    private static final Need SANCTION = Need.act(Act.SANCTION);

    @Override
    public List<Route> routes() {
        return Stream.concat(
                        pages().stream(),
                        SanctionMoves.PATHS.entrySet().stream()
                                .map(step -> Route.post(
                                        "/sanctions/{id}/" + step.getValue(),
                                        Label.of(
                                                "Sanction : "
                                                        + step.getKey().label().fr(),
                                                "Sanction: "
                                                        + step.getKey().label().en()),
                                        SANCTION,
                                        visit -> SanctionSheet.step(visit, step.getKey()))))
                .toList();
    }

    private static List<Route> pages() {
        return List.of(
                Route.get("/sanctions", Label.of("Sanctions", "Sanctions"), SANCTION, SanctionList::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                        "/sanctions/registre",
                        Label.of("Consulter le registre des sanctions", "Read the register of sanctions"),
                        SANCTION,
                        SanctionList::register),
                Route.get(
                        "/sanctions/nouvelle",
                        Label.of("Préparer une sanction", "Prepare a sanction"),
                        SANCTION,
                        SanctionProposing::form),
                Route.post(
                        "/sanctions",
                        Label.of("Proposer une sanction", "Propose a sanction"),
                        SANCTION,
                        SanctionProposing::propose),
                Route.get(
                        "/sanctions/{id}",
                        Label.of("Suivre une sanction", "Follow a sanction"),
                        SANCTION,
                        SanctionSheet::show));
    }
}
