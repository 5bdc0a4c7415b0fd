package org.ent4j.examples.portal.assistance.routing;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** How requests reach a team, and what became of them. */
public final class RoutingFeature implements Feature {

    private static final Need ROUTING = Need.role(PortalRole.ROUTE_TICKETS);

    private final RoutingScreen routing;
    private final StatisticsScreen statistics;

    @Inject
    RoutingFeature(RoutingScreen routing, StatisticsScreen statistics) {
        this.routing = routing;
        this.statistics = statistics;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                RoutingScreen.PATH,
                                Label.of("Routage des demandes", "Routing of requests"),
                                ROUTING,
                                routing::show)
                        .in(Menu.ASSISTANCE),
                Route.get(
                                StatisticsScreen.PATH,
                                Label.of("Statistiques de l'assistance", "Statistics of the assistance"),
                                ROUTING,
                                statistics::show)
                        .in(Menu.ASSISTANCE),
                Route.get(
                        StatisticsScreen.PATH + "/classeur",
                        Label.of("Télécharger les statistiques", "Download the statistics"),
                        ROUTING,
                        statistics::workbook));
    }
}
