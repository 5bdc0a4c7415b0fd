package org.ent4j.viescolaire.sortie;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;

/** The régimes de sortie of a school, in its order; codes are unique, and there are at most {@value #AT_MOST}. */
public record RegimesDeSortie(List<RegimeDeSortie> all) {

    public static final int AT_MOST = 10;

    public RegimesDeSortie {
        all = List.copyOf(all);
        if (all.size() > AT_MOST
                || all.stream().map(RegimeDeSortie::code).distinct().count() < all.size()) {
            throw new IllegalArgumentException(
                    "%d régimes, of which two have one code or which are too many.\nMaybe add them with 'with'."
                            .formatted(all.size()));
        }
    }

    public static RegimesDeSortie none() {
        return new RegimesDeSortie(List.of());
    }

    public Optional<RegimeDeSortie> find(String code) {
        return all.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    /** With one more, unless the school has enough of them. */
    public Either<Refusal, RegimesDeSortie> with(RegimeDeSortie regime) {
        return Refusal.check(RegimeRules.ofAdding(), new RegimeRules.Adding(this, regime))
                .map(adding -> new RegimesDeSortie(
                        Stream.concat(all.stream(), Stream.of(adding.regime())).toList()));
    }
}
