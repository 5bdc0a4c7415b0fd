package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;

/** Turns the rules of one service into entries, all of them or the one that changed. */
final class ServiceCompiler {

    private static final AccessRule[] NO_RULES = {};

    private final Vocabulary words;
    private final Predicates predicates;
    private final LocalDate day;
    private final Function<Target, Set<StructureId>> structures;

    /** @param structures the structures that a target names */
    ServiceCompiler(
            Vocabulary words, Predicates predicates, LocalDate day, Function<Target, Set<StructureId>> structures) {
        this.words = words;
        this.predicates = predicates;
        this.day = day;
        this.structures = structures;
    }

    static Function<Target, Set<StructureId>> structuresIn(Rights rights) {
        return target -> rights.structuresOf(target).orElse(Set.of());
    }

    /** @param old the handles that roles of the service have had until now */
    CompiledService compile(
            Service service, RoleHandles old, List<AccessRule> rules, List<Grant> grants, @Nullable Gate gate) {
        var roles = old.of(service);
        var entries = new Entries();
        var slot = 0;
        for (var rule : rules) {
            enter(rule, slot++, handle(roles, rule.role()), entries);
        }
        return assemble(service, roles, rules.toArray(NO_RULES), entries, grants(grants, roles), gate);
    }

    /** The service with this rule in the place of the one with its id, or after the others. */
    CompiledService with(CompiledService old, AccessRule rule) {
        var known = old.slot(rule.id());
        var slot = known == Names.UNKNOWN ? old.rules().length : known;
        var rules = Arrays.copyOf(old.rules(), Math.max(old.rules().length, slot + 1));
        rules[slot] = rule;
        var entries = new Entries();
        entries.addAll(old.block(), old.slots(), other -> other == slot ? Names.UNKNOWN : other);
        enter(rule, slot, old.role(rule.role()), entries);
        return assemble(old.service(), old.roles(), rules, entries, old.grants(), old.gate());
    }

    CompiledService without(CompiledService old, RuleId rule) {
        var slot = old.slot(rule);
        if (slot == Names.UNKNOWN) {
            return old;
        }
        var rules = new ArrayList<>(List.of(old.rules()));
        rules.remove(slot);
        var entries = new Entries();
        entries.addAll(
                old.block(), old.slots(), other -> other == slot ? Names.UNKNOWN : other > slot ? other - 1 : other);
        return assemble(old.service(), old.roles(), rules.toArray(NO_RULES), entries, old.grants(), old.gate());
    }

    /** The same rules under another definition of the service, whose roles keep their handles. */
    CompiledService renamed(CompiledService old, Service service) {
        return new CompiledService(
                service,
                old.roles().of(service),
                old.rules(),
                old.block(),
                old.slots(),
                old.lookup(),
                old.grants(),
                old.gate());
    }

    CompiledService granted(CompiledService old, List<Grant> grants) {
        var entries = new Entries();
        entries.addAll(old.block(), old.slots(), IntUnaryOperator.identity());
        return assemble(old.service(), old.roles(), old.rules(), entries, grants(grants, old.roles()), old.gate());
    }

    CompiledService gated(CompiledService old, @Nullable Gate gate) {
        var entries = new Entries();
        entries.addAll(old.block(), old.slots(), IntUnaryOperator.identity());
        return assemble(old.service(), old.roles(), old.rules(), entries, old.grants(), gate);
    }

    private @Nullable Grants grants(List<Grant> grants, RoleHandles roles) {
        return Grants.of(grants, day, words, name -> handle(roles, name));
    }

    private static int handle(RoleHandles roles, RoleName name) {
        var handle = roles.handle(name);
        if (handle != Names.UNKNOWN) {
            return handle;
        }
        throw new IllegalArgumentException(
                "No role '%s' among %s.\nMaybe the rights did not come from a RightsAssembly.".formatted(name, roles));
    }

    private void enter(AccessRule rule, int slot, int role, Entries entries) {
        if (rule.validity().holdsOn(day)) {
            var population = rule.population();
            rule.target()
                    .fold(
                            site -> inStructures(structures.apply(site), population, slot, role, entries),
                            list -> inStructures(list.structures(), population, slot, role, entries),
                            list -> inGroups(list.groups(), population, slot, role, entries),
                            () -> inEnt(population, slot, role, entries));
        }
    }

    private Entries inStructures(Set<StructureId> targets, Population population, int slot, int role, Entries entries) {
        var only = population.values(Criterion.STRUCTURE);
        var predicate = predicates.number(only.isEmpty() ? population : population.without(Criterion.STRUCTURE));
        for (var structure : targets) {
            if (only.isEmpty() || only.contains(structure.value())) {
                entries.forStructure(words.structures.number(structure.value()), role, predicate, slot);
            }
        }
        return entries;
    }

    private Entries inGroups(Set<GroupId> targets, Population population, int slot, int role, Entries entries) {
        var predicate = predicates.number(population);
        targets.forEach(group -> entries.forGroup(words.groups.number(group.value()), role, predicate, slot));
        return entries;
    }

    private Entries inEnt(Population population, int slot, int role, Entries entries) {
        var only = population.values(Criterion.STRUCTURE);
        if (only.isEmpty()) {
            entries.forEverybody(role, predicates.number(population), slot);
            return entries;
        }
        var predicate = predicates.number(population.without(Criterion.STRUCTURE));
        only.forEach(structure -> entries.forStructure(words.structures.number(structure), role, predicate, slot));
        return entries;
    }

    private CompiledService assemble(
            Service service,
            RoleHandles roles,
            AccessRule[] rules,
            Entries entries,
            @Nullable Grants grants,
            @Nullable Gate gate) {
        entries.sorted();
        var many = entries.size() > Blocks.MOST_ENTRIES;
        var starts = many ? entries.starts(words.structures.size()) : null;
        var block = entries.block();
        return new CompiledService(
                service, roles, rules, block, entries.slots(), new Lookup(block, starts), grants, gate);
    }
}
