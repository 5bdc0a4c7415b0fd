package org.ent4j.access.coverage;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.Rights;
import org.ent4j.access.rule.Target;
import org.ent4j.access.rule.Validity;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * Whom a rule reaches and when, in one form for all kinds of target: two rules that mean the same have equal reaches.
 * Sites are resolved to their structures, and a criterion {@code STRUCTURE} narrows those of the target, since both speak
 * of one affiliation. Naming every profil is the same as naming none, except that an affiliation is needed.
 */
public final class RuleReach {

    private static final Set<String> ALL_PROFILS =
            Arrays.stream(Profil.values()).map(Profil::name).collect(Collectors.toUnmodifiableSet());

    private final Validity days;
    private final boolean affiliated;
    private final Map<Axis, Set<String>> asked;

    private RuleReach(Validity days, boolean affiliated, Map<Axis, Set<String>> asked) {
        this.days = days;
        this.affiliated = affiliated;
        this.asked = asked;
    }

    /** The reach of a rule among rights, which know its site. */
    public static RuleReach of(AccessRule rule, Rights rights) {
        return of(rule.target(), rule.population(), rule.validity(), rights);
    }

    public static RuleReach of(Target target, Population population, Validity days, Rights rights) {
        var asked = new EnumMap<Axis, Set<String>>(Axis.class);
        groups(target).ifPresent(groups -> asked.put(Axis.GROUP, groups));
        var structures = rights.structuresOf(target);
        var affiliated = structures.isPresent() || !population.isEverybody();
        structures(structures, population).ifPresent(those -> asked.put(Axis.STRUCTURE, those));
        Axis.OF_MANY_VALUES.forEach((criterion, axis) -> putAsked(asked, axis, population.values(criterion)));
        if (affiliated) {
            asked.put(Axis.PROFIL, profils(population));
        }
        return new RuleReach(days, affiliated, Collections.unmodifiableMap(asked));
    }

    private static Optional<Set<String>> groups(Target target) {
        return target instanceof Target.OfGroups list
                ? Optional.of(list.groups().stream().map(GroupId::value).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    private static Optional<Set<String>> structures(Optional<Set<StructureId>> target, Population population) {
        var criterion = Optional.of(population.values(Criterion.STRUCTURE))
                .filter(those -> !those.isEmpty())
                .map(those -> those.stream().filter(RuleReach::canBeStructure).collect(Collectors.toUnmodifiableSet()));
        var places =
                target.map(those -> those.stream().map(StructureId::value).collect(Collectors.toUnmodifiableSet()));
        return places.map(all -> criterion.map(some -> common(all, some)).orElse(all))
                .or(() -> criterion);
    }

    /** No affiliation is with a structure without a name. */
    private static boolean canBeStructure(String value) {
        return !value.isBlank() && value.equals(value.strip());
    }

    private static Set<String> profils(Population population) {
        var named = population.values(Criterion.PROFIL);
        return named.isEmpty() ? ALL_PROFILS : common(named, ALL_PROFILS);
    }

    private static void putAsked(Map<Axis, Set<String>> asked, Axis axis, Set<String> values) {
        if (!values.isEmpty()) {
            asked.put(axis, Set.copyOf(values));
        }
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody can ever be reached: the values asked of something are impossible together. */
    public boolean isNothing() {
        return asked.values().stream().anyMatch(Set::isEmpty);
    }

    /** Whoever is reached has an affiliation. */
    public boolean needsAffiliation() {
        return affiliated;
    }

    public Validity days() {
        return days;
    }

    /** The structures in which somebody is reached; absent when they do not matter. */
    public Optional<Set<String>> structures() {
        return Optional.ofNullable(asked.get(Axis.STRUCTURE));
    }

    /** The profils of which somebody is reached: all when they do not matter. */
    public Set<String> profils() {
        return asked.getOrDefault(Axis.PROFIL, ALL_PROFILS);
    }

    /** Whatever the user and the day: whom this reaches, the other reaches. */
    public boolean isWithin(RuleReach other) {
        return isNothing() || other.days.contains(days) && other.asksOnly((axis, values) -> within(axis, values));
    }

    private boolean within(Axis axis, Set<String> values) {
        var own = asked.get(axis);
        return own != null && values.containsAll(own);
    }

    /** No user is reached by both, on any day: several affiliations, groups and values make that rare. */
    public boolean isDisjointFrom(RuleReach other) {
        return isNothing() || other.isNothing() || !Days.of(days).meets(Days.of(other.days));
    }

    /**
     * One affiliation, with one value for whatever is asked, can be reached by both on one day: that the two rules are
     * about the same people, though somebody in two places may be reached by both without it.
     */
    public boolean meets(RuleReach other) {
        return !isDisjointFrom(other)
                && other.asksOnly((axis, values) -> meets(axis, values) || !asked.containsKey(axis));
    }

    /** Some of the smallest users of this reach are reached by the other: what it needs to help covering this one. */
    boolean canShareWith(RuleReach other) {
        return Days.of(days).meets(Days.of(other.days)) && other.asksOnly(this::meets);
    }

    private boolean meets(Axis axis, Set<String> values) {
        var own = asked.get(axis);
        return own != null && !Collections.disjoint(own, values);
    }

    private boolean asksOnly(Asked test) {
        for (var entry : asked.entrySet()) {
            if (!test.test(entry.getKey(), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    Map<Axis, Set<String>> asked() {
        return asked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleReach reach
                && days.equals(reach.days)
                && affiliated == reach.affiliated
                && asked.equals(reach.asked);
    }

    @Override
    public int hashCode() {
        return 31 * days.hashCode() + asked.hashCode();
    }

    @Override
    public String toString() {
        return asked + " " + days;
    }

    private interface Asked {
        boolean test(Axis axis, Set<String> values);
    }
}
