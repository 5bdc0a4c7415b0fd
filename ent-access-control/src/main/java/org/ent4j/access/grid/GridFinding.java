package org.ent4j.access.grid;

import java.util.List;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Where rules and grid differ. */
public sealed interface GridFinding extends Reason {

    /** A rule gives populations a role of the service that the grid gives to others, not to them. */
    record GivesMore(RuleId rule, ServiceId service, RoleName role, List<Label> populations) implements GridFinding {
        public GivesMore {
            populations = List.copyOf(populations);
        }

        @Override
        public String code() {
            return "grid.gives-more";
        }
    }

    /**
     * In these structures no rule gives the population any of the roles that the grid gives it.
     *
     * @param service the service
     * @param population the population
     * @param roles the roles that it should have, as the grid names them
     * @param structures the structures, in the order of their ids
     */
    record GivesNothing(ServiceId service, Label population, List<String> roles, List<String> structures)
            implements GridFinding {
        public GivesNothing {
            roles = List.copyOf(roles);
            structures = List.copyOf(structures);
        }

        @Override
        public String code() {
            return "grid.gives-nothing";
        }
    }
}
