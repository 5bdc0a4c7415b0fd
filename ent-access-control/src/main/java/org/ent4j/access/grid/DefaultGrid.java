package org.ent4j.access.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Site;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.text.LabelKey;

/**
 * Which roles a population has on a service where nobody decided otherwise (A3): a table of its own, that a host may
 * change line by line. Services and roles of the host are matched with those of the grid by name, case and accents aside,
 * or as the host says.
 *
 * @param lines the cells that are not empty
 * @param services what the host calls the grid's services, where the names differ
 * @param source where the grid is written
 */
public record DefaultGrid(List<GridLine> lines, Map<ServiceId, String> services, String source) {

    public static final DefaultGrid MON_BUREAU_NUMERIQUE = new DefaultGrid(
            GridLines.MON_BUREAU_NUMERIQUE,
            Map.of(),
            "Formation des administrateurs de Mon Bureau Numérique, 2018: rôles par service et population");

    public DefaultGrid {
        lines = List.copyOf(lines);
        services = Map.copyOf(services);
    }

    /** The line takes the place of the one for its service and population, or comes last. */
    public DefaultGrid with(GridLine line) {
        var changed = new ArrayList<>(lines);
        var place = lines.stream()
                .filter(other -> isSameCell(other, line))
                .findFirst()
                .map(lines::indexOf);
        place.ifPresentOrElse(there -> changed.set(there, line), () -> changed.add(line));
        return new DefaultGrid(changed, services, source);
    }

    /** Nothing for the population on the service. */
    public DefaultGrid without(String service, GridPopulation population) {
        var cell = GridLine.of(service, population, "any");
        return new DefaultGrid(
                lines.stream().filter(line -> !isSameCell(line, cell)).toList(), services, source);
    }

    /** The host's service is the grid's service of that name. */
    public DefaultGrid calling(ServiceId service, String inGrid) {
        var more = new LinkedHashMap<>(services);
        more.put(service, inGrid);
        return new DefaultGrid(lines, more, source);
    }

    private static boolean isSameCell(GridLine one, GridLine other) {
        return LabelKey.of(one.service()).equals(LabelKey.of(other.service()))
                && one.population().id().equals(other.population().id());
    }

    /** The lines of the service; empty when the grid does not have it. */
    public List<GridLine> linesOf(ServiceId service) {
        var name = LabelKey.of(services.getOrDefault(service, service.value()));
        return lines.stream()
                .filter(line -> LabelKey.of(line.service()).equals(name))
                .toList();
    }

    /** The rules of a site as the grid has them, for the services of the host, optional lines left out. */
    public GridRules rulesFor(Site site, Collection<Service> hosts) {
        return new GridMaking(this, site).rulesFor(hosts);
    }

    /** What rules give against the grid, and what the grid gives that no rule does; rules over on that day do not count. */
    public List<GridFinding> check(Rights rights, LocalDate day) {
        return new GridChecking(this, rights, day).findings();
    }

    /** What of the grid has no match among the services, and what of the services has none in the grid. */
    public List<GridUnmatched> unmatched(Collection<Service> hosts) {
        var missing = lines.stream()
                .map(GridLine::service)
                .distinct()
                .filter(name -> hosts.stream()
                        .allMatch(host -> linesNamed(name, host.id()).isEmpty()))
                .map(GridUnmatched.NoSuchService::new);
        return Stream.concat(missing, hosts.stream().flatMap(this::unmatched)).toList();
    }

    private Stream<GridUnmatched> unmatched(Service host) {
        var own = linesOf(host.id());
        if (own.isEmpty()) {
            return Stream.of(new GridUnmatched.NotInGrid(host.id()));
        }
        var missing = own.stream()
                .flatMap(line -> line.roles().stream())
                .distinct()
                .filter(role -> role(host, role).isEmpty())
                .map(role -> new GridUnmatched.NoSuchRole(host.id(), role));
        var unknown = host.roles().stream()
                .filter(role -> own.stream().noneMatch(line -> gives(line, role.name())))
                .map(role -> new GridUnmatched.RoleNotInGrid(host.id(), role.name()));
        return Stream.concat(missing, unknown);
    }

    private List<GridLine> linesNamed(String name, ServiceId service) {
        return linesOf(service).stream()
                .filter(line -> line.service().equals(name))
                .toList();
    }

    static Optional<RoleName> role(Service host, String inGrid) {
        return host.roles().stream()
                .map(role -> role.name())
                .filter(name -> LabelKey.of(name.value()).equals(LabelKey.of(inGrid)))
                .findFirst();
    }

    static boolean gives(GridLine line, RoleName role) {
        return line.roles().stream().anyMatch(name -> LabelKey.of(name).equals(LabelKey.of(role.value())));
    }
}
