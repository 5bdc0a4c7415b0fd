package org.ent4j.access.grid;

import java.util.List;

/**
 * A cell of a grid: which roles of a service a population has.
 *
 * @param service the service, as the grid names it
 * @param population the population
 * @param roles the roles, as the grid names them; at least one
 * @param presence whether the population always has them
 */
public record GridLine(String service, GridPopulation population, List<String> roles, Presence presence) {

    /** How firmly a grid gives something. */
    public enum Presence {
        /** In the grid as such. */
        GIVEN,
        /** In brackets in the grid: a school may give it or not. */
        OPTIONAL
    }

    public GridLine {
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s gives %s no role.\nMaybe the line should be left out.".formatted(service, population.id()));
        }
    }

    public static GridLine of(String service, GridPopulation population, String... roles) {
        return new GridLine(service, population, List.of(roles), Presence.GIVEN);
    }

    public static GridLine optional(String service, GridPopulation population, String... roles) {
        return new GridLine(service, population, List.of(roles), Presence.OPTIONAL);
    }

    public boolean isGiven() {
        return presence == Presence.GIVEN;
    }
}
