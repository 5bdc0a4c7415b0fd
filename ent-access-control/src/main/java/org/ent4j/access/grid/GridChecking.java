package org.ent4j.access.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.coverage.RuleReach;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.Group;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.StructureId;

/** Compares rules with a grid, service by service. */
final class GridChecking {

    private final DefaultGrid grid;
    private final Rights rights;
    private final Map<GridPopulation, RuleReach> populations = new LinkedHashMap<>();
    private final Map<ServiceId, List<Candidate>> rules;
    private final Set<String> structures;

    GridChecking(DefaultGrid grid, Rights rights, LocalDate day) {
        this.grid = grid;
        this.rights = rights;
        var fromNow = new Validity(Optional.of(day), Optional.empty());
        grid.lines().stream()
                .map(GridLine::population)
                .forEach(population -> populations.computeIfAbsent(
                        population, any -> RuleReach.of(Target.ENT, any.population(), fromNow, rights)));
        var known = rights.services().keySet().stream()
                .filter(service -> !grid.linesOf(service).isEmpty())
                .collect(Collectors.toSet());
        this.rules = rights.rules().values().stream()
                .filter(rule -> known.contains(rule.service()))
                .map(rule -> new Candidate(rule, RuleReach.of(rule, rights)))
                .filter(candidate -> !candidate.reach.isNothing())
                .collect(Collectors.groupingBy(
                        candidate -> candidate.rule.service(), LinkedHashMap::new, Collectors.toList()));
        this.structures = rights.sites().values().stream()
                .flatMap(site -> site.structures().stream())
                .map(StructureId::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<GridFinding> findings() {
        return rights.services().values().stream().flatMap(this::findings).toList();
    }

    private Stream<GridFinding> findings(Service service) {
        var lines = grid.linesOf(service.id());
        var own = rules.getOrDefault(service.id(), List.of());
        var others = new HashMap<RoleName, List<GridPopulation>>();
        service.roles().forEach(role -> others.put(role.name(), notGiven(role.name(), lines)));
        var more = own.stream().flatMap(candidate -> givesMore(candidate, others).stream());
        var nothing =
                lines.stream().filter(GridLine::isGiven).flatMap(line -> givesNothing(service, line, own).stream());
        return Stream.concat(more, nothing);
    }

    /** The populations to which the grid does not give the role; none when it does not have the role at all. */
    private List<GridPopulation> notGiven(RoleName role, List<GridLine> lines) {
        var entitled = lines.stream()
                .filter(line -> DefaultGrid.gives(line, role))
                .map(GridLine::population)
                .collect(Collectors.toSet());
        return entitled.isEmpty()
                ? List.of()
                : populations.keySet().stream()
                        .filter(population -> !entitled.contains(population))
                        .toList();
    }

    private Optional<GridFinding> givesMore(Candidate candidate, Map<RoleName, List<GridPopulation>> others) {
        var rule = candidate.rule;
        var reached = others.getOrDefault(rule.role(), List.of()).stream()
                .filter(population -> !chosenByHand(rule))
                .filter(population -> meets(population, candidate))
                .map(GridPopulation::label)
                .toList();
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(new GridFinding.GivesMore(rule.id(), rule.service(), rule.role(), reached));
    }

    private boolean meets(GridPopulation population, Candidate candidate) {
        var reach = populations.get(population);
        return reach != null && reach.meets(candidate.reach);
    }

    /** The members of a group may be of any population, and it is not the rule that says of which. */
    private static boolean chosenByHand(AccessRule rule) {
        return rule.target() instanceof Target.OfGroups
                && rule.population().values(Criterion.PROFIL).isEmpty();
    }

    private Optional<GridFinding> givesNothing(Service service, GridLine line, List<Candidate> own) {
        var roles = line.roles().stream()
                .flatMap(role -> DefaultGrid.role(service, role).stream())
                .collect(Collectors.toSet());
        var missing = roles.isEmpty() ? new TreeSet<String>() : new TreeSet<>(structures);
        own.stream()
                .filter(candidate -> roles.contains(candidate.rule.role()))
                .filter(candidate -> meets(line.population(), candidate))
                .forEach(candidate -> places(candidate).ifPresentOrElse(missing::removeAll, missing::clear));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new GridFinding.GivesNothing(
                        service.id(), line.population().label(), line.roles(), List.copyOf(missing)));
    }

    /** Where the rule gives its role; absent when that may be anywhere. */
    private Optional<? extends Collection<String>> places(Candidate candidate) {
        return candidate.rule.target() instanceof Target.OfGroups list
                        && candidate.reach.structures().isEmpty()
                ? structuresOf(list)
                : candidate.reach.structures();
    }

    private Optional<Set<String>> structuresOf(Target.OfGroups list) {
        var known = new HashSet<String>();
        for (var group : list.groups()) {
            var structure = Optional.ofNullable(rights.groups().get(group)).flatMap(Group::structure);
            if (structure.isEmpty()) {
                return Optional.empty();
            }
            known.add(structure.get().value());
        }
        return Optional.of(known);
    }

    private record Candidate(AccessRule rule, RuleReach reach) {}
}
