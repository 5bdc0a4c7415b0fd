package org.ent4j.access.internal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Whom predicates reach in the whole ENT, by number of the predicate: worked out when first asked and kept, since the same
 * few populations are asked for again and again. Good for one state of the people.
 */
final class Reach {

    private final ConcurrentMap<Integer, RoaringBitmap> people = new ConcurrentHashMap<>();

    /** The people with an affiliation of the predicate's population; not to be changed. */
    RoaringBitmap of(int predicate, PeopleIndex index, int signatures, Facts facts, People all) {
        var known = people.get(predicate);
        if (known == null) {
            known = predicate == Predicates.EVERYBODY
                    ? index.everybody
                    : matching(predicate, index, signatures, facts, all);
            people.put(predicate, known);
        }
        return known;
    }

    private static RoaringBitmap matching(int predicate, PeopleIndex index, int signatures, Facts facts, People all) {
        if (facts.dependsOnStructure(predicate)) {
            return oneByOne(predicate, index, facts, all);
        }
        var reached = new RoaringBitmap();
        for (var signature = 0; signature < signatures; signature++) {
            if (facts.matches(Names.UNKNOWN, signature, predicate)) {
                reached.or(RoaringBitmap.bitmapOf(index.bySignature.of(signature)));
            }
        }
        return reached;
    }

    private static RoaringBitmap oneByOne(int predicate, PeopleIndex index, Facts facts, People all) {
        RoaringBitmapWriter<RoaringBitmap> reached =
                RoaringBitmapWriter.writer().get();
        index.everybody.forEach((int person) -> {
            var pairs = all.affiliations(person);
            for (var pair = 0; pair < pairs.length; pair += 2) {
                if (facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                    reached.add(person);
                }
            }
        });
        return reached.get();
    }
}
