package org.ent4j.ticketing.routing;

import java.util.List;
import org.ent4j.ticketing.request.UsualCatalogue;

/** Who answers what, to begin with. */
public final class UsualRouting {

    private static final String SOURCE = "Formation des administrateurs ENT, 2018";

    private UsualRouting() {}

    /** Authentication, accounts and téléservices to the DSI; what is functional, and all else, to the DANE. */
    public static RoutingTable table() {
        return new RoutingTable(
                List.of(
                        RoutingRule.of("AUTHENTIFICATION", UsualCatalogue.AUTHENTIFICATION, TeamId.DSI, SOURCE),
                        RoutingRule.of("ENT", UsualCatalogue.ENT, TeamId.DANE, SOURCE)),
                TeamId.DANE);
    }
}
