package org.ent4j.access.grid;

import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.rule.Reason;

/** A name of the grid that the host does not have, or the other way round: nothing is made or checked for it. */
public sealed interface GridUnmatched extends Reason {

    /** The host has no service of that name. */
    record NoSuchService(String service) implements GridUnmatched {
        @Override
        public String code() {
            return "grid.no-such-service";
        }
    }

    /** The host's service has no role of that name. */
    record NoSuchRole(ServiceId service, String role) implements GridUnmatched {
        @Override
        public String code() {
            return "grid.no-such-role";
        }
    }

    /** The grid does not have the host's service. */
    record NotInGrid(ServiceId service) implements GridUnmatched {
        @Override
        public String code() {
            return "grid.service-not-in-grid";
        }
    }

    /** The grid has the service, without that role. */
    record RoleNotInGrid(ServiceId service, RoleName role) implements GridUnmatched {
        @Override
        public String code() {
            return "grid.role-not-in-grid";
        }
    }
}
