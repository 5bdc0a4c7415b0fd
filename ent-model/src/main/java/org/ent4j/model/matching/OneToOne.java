package org.ent4j.model.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Of all pairs those where no record is in two: the likeliest first, as long as both are free. */
final class OneToOne {

    private static final Comparator<MatchedPair> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (MatchedPair pair) -> -pair.score().probability())
            .thenComparing(pair -> -pair.score().weight())
            .thenComparing(OneToOne::keys);

    private static final Comparator<MatchedPair> BY_KEYS =
            Comparator.comparing(pair -> pair.first().key());

    private OneToOne() {}

    static List<MatchedPair> of(List<MatchedPair> pairs) {
        var firsts = new HashSet<String>();
        var seconds = new HashSet<String>();
        return pairs.stream()
                .sorted(LIKELIEST_FIRST)
                .filter(pair -> isFree(pair, firsts, seconds))
                .sorted(BY_KEYS)
                .toList();
    }

    private static boolean isFree(MatchedPair pair, HashSet<String> firsts, HashSet<String> seconds) {
        var first = pair.first().key();
        var second = pair.second().key();
        return !firsts.contains(first) && !seconds.contains(second) && firsts.add(first) && seconds.add(second);
    }

    private static String keys(MatchedPair pair) {
        return pair.first().key() + '\n' + pair.second().key();
    }
}
