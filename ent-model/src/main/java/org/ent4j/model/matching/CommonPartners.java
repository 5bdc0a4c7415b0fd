package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What follows from pairs that share a record: who is the same as a third is the same as each other. For each record the
 * likeliest partners are kept, at most {@value #MOST}.
 */
final class CommonPartners {

    private static final int MOST = 16;
    private static final Comparator<Partner> LIKELIEST_FIRST =
            Comparator.comparingDouble((Partner partner) -> -partner.bits()).thenComparing(Partner::place);

    /** The odds in bits that the record at that place is the same person. */
    record Partner(int place, double bits) {}

    static final Partner NONE = new Partner(-1, Double.NEGATIVE_INFINITY);

    private final List<List<Partner>> partners;

    /** Partners among {@code people} records of one set, from the pairs that are likely. */
    CommonPartners(List<ScoredPair> pairs, int people, ToDoubleFunction<ScoredPair> bits) {
        this.partners = IntStream.range(0, people)
                .<List<Partner>>mapToObj(place -> new ArrayList<>(0))
                .toList();
        for (var pair : pairs) {
            var odds = bits.applyAsDouble(pair);
            if (odds > 0) {
                partners.get(pair.source()).add(new Partner(pair.person(), odds));
                partners.get(pair.person()).add(new Partner(pair.source(), odds));
            }
        }
        partners.forEach(CommonPartners::keepTheLikeliest);
    }

    private static void keepTheLikeliest(List<Partner> partners) {
        partners.sort(LIKELIEST_FIRST);
        if (partners.size() > MOST) {
            partners.subList(MOST, partners.size()).clear();
        }
    }

    List<Partner> of(int place) {
        return partners.get(place);
    }

    /** The partner of both from which it is likeliest that the two are one, with the odds in bits that it is both. */
    Partner common(int one, int other) {
        var best = NONE;
        for (var mine : partners.get(one)) {
            for (var their : partners.get(other)) {
                if (mine.place() == their.place()) {
                    var bits = -Bits.log(Bits.odds(-mine.bits()) + Bits.odds(-their.bits()));
                    best = bits > best.bits() ? new Partner(mine.place(), bits) : best;
                }
            }
        }
        return best;
    }
}
