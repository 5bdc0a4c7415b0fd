package org.ent4j.directory.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Guards;

/**
 * How many of the people whom a source answers for would disappear. Asked of all people together, and of each profil that is
 * numerous, since pupils are a third of the people only.
 *
 * @param known how many there are, by profil
 * @param gone how many of them would disappear
 */
public record Disappearance(Map<Profil, Integer> known, Map<Profil, Integer> gone) {

    public Disappearance {
        known = copy(known);
        gone = copy(gone);
    }

    private static Map<Profil, Integer> copy(Map<Profil, Integer> counts) {
        var copy = new EnumMap<Profil, Integer>(Profil.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    /** Why the whole feed is refused, if it is. */
    public Optional<Guards.Refusal> guard(ImportPolicy policy) {
        return guard(sum(gone), sum(known), policy)
                .or(() -> Stream.of(Profil.values())
                        .filter(profil -> known.getOrDefault(profil, 0) >= ImportPolicy.NUMEROUS)
                        .flatMap(profil ->
                                guard(gone.getOrDefault(profil, 0), known.getOrDefault(profil, 0), policy).stream())
                        .findFirst());
    }

    private static int sum(Map<Profil, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Optional<Guards.Refusal> guard(int gone, int known, ImportPolicy policy) {
        return known == 0 ? Optional.empty() : Guards.disappearance(gone, known, policy.disappearanceLimitPercent());
    }
}
