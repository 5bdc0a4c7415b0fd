package org.ent4j.access.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.RuleId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.jspecify.annotations.Nullable;

/**
 * One question of coverage as a product of small sets: the days in pieces, and the values of whatever the reach asks. The
 * candidates are products inside it.
 */
final class ProductCover {

    private static final PersonId WITNESS = new PersonId("witness");

    private final RuleReach reach;
    private final List<NamedReach> candidates;
    private final List<Days> pieces;
    private final Map<Axis, List<String>> values = new EnumMap<>(Axis.class);

    ProductCover(RuleReach reach, List<NamedReach> candidates) {
        this.reach = reach;
        this.candidates = candidates;
        this.pieces = Days.of(reach.days())
                .piecesBy(candidates.stream().map(ProductCover::days).toList());
        reach.asked().forEach((axis, asked) -> values.put(axis, List.copyOf(new TreeSet<>(asked))));
    }

    private static Days days(NamedReach candidate) {
        return Days.of(candidate.reach().days());
    }

    Coverage decide(Supplier<String> freshStructure) {
        var cases = new CaseDistinction(
                everything(), candidates.stream().map(this::product).toList());
        var gap = cases.findGap();
        if (gap.isPresent()) {
            return new Coverage.Uncovered(user(gap.get(), freshStructure), day(gap.get()));
        }
        return new Coverage.Covered(names(cases.enough()));
    }

    private List<RuleId> names(BitSet places) {
        return places.stream().mapToObj(place -> candidates.get(place).rule()).toList();
    }

    /** One set of places for the days, then one for each axis that the reach asks. */
    private List<BitSet> everything() {
        var sets = new ArrayList<>(List.of(first(pieces.size())));
        values.values().forEach(all -> sets.add(first(all.size())));
        return sets;
    }

    private List<BitSet> product(NamedReach candidate) {
        var days = days(candidate);
        var sets = new ArrayList<>(List.of(where(pieces.size(), piece -> days.contains(pieces.get(piece)))));
        values.forEach(
                (axis, all) -> sets.add(places(all, candidate.reach().asked().get(axis))));
        return sets;
    }

    private static BitSet places(List<String> all, @Nullable Set<String> asked) {
        return asked == null ? first(all.size()) : where(all.size(), place -> asked.contains(all.get(place)));
    }

    private static BitSet where(int size, IntPredicate test) {
        return IntStream.range(0, size).filter(test).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BitSet first(int size) {
        var all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    private LocalDate day(List<BitSet> gap) {
        return pieces.get(gap.get(0).nextSetBit(0)).anyDay();
    }

    private User user(List<BitSet> gap, Supplier<String> freshStructure) {
        var chosen = new EnumMap<Axis, String>(Axis.class);
        var place = 1;
        for (var axis : values.entrySet()) {
            chosen.put(axis.getKey(), axis.getValue().get(gap.get(place++).nextSetBit(0)));
        }
        var groups = Optional.ofNullable(chosen.get(Axis.GROUP)).map(GroupId::new).stream()
                .collect(Collectors.toUnmodifiableSet());
        var affiliations =
                reach.needsAffiliation() ? List.of(affiliation(chosen, freshStructure)) : List.<Affiliation>of();
        return new User(WITNESS, AccountState.OPERATIONNEL, groups, affiliations);
    }

    private static Affiliation affiliation(Map<Axis, String> chosen, Supplier<String> freshStructure) {
        var structure = Optional.ofNullable(chosen.get(Axis.STRUCTURE)).orElseGet(freshStructure);
        var profil = Optional.ofNullable(chosen.get(Axis.PROFIL)).orElseThrow();
        var affiliation = Affiliation.in(new StructureId(structure), Profil.valueOf(profil));
        Axis.OF_MANY_VALUES.forEach((criterion, axis) ->
                Optional.ofNullable(chosen.get(axis)).ifPresent(value -> affiliation.with(criterion, List.of(value))));
        return affiliation.build();
    }
}
