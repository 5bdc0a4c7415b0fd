package org.ent4j.access.grid;

import java.util.Collection;
import java.util.stream.Stream;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Site;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;

/** Makes the rules of one site from a grid. */
final class GridMaking {

    private final DefaultGrid grid;
    private final Site site;

    GridMaking(DefaultGrid grid, Site site) {
        this.grid = grid;
        this.site = site;
    }

    GridRules rulesFor(Collection<Service> hosts) {
        return new GridRules(hosts.stream().flatMap(this::rulesFor).toList(), grid.unmatched(hosts));
    }

    private Stream<AccessRule> rulesFor(Service host) {
        return grid.linesOf(host.id()).stream()
                .filter(GridLine::isGiven)
                .flatMap(line -> line.roles().stream()
                        .flatMap(role -> DefaultGrid.role(host, role).stream())
                        .map(role -> rule(host, line.population(), role)));
    }

    private AccessRule rule(Service host, GridPopulation population, RoleName role) {
        var id = new RuleId("grid:%s:%s:%s:%s".formatted(site.id(), host.id(), population.id(), role));
        return new AccessRule(
                id, host.id(), role, new Target.OfSite(site.id()), population.population(), Validity.ALWAYS);
    }
}
