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
    RoaringBitmap of(int predicate, People all, Facts facts) {
        var known = people.get(predicate);
        if (known == null) {
            known = predicate == Predicates.EVERYBODY ? all.index().everybody : matching(predicate, all, facts);
            people.put(predicate, known);
        }
        return known;
    }

    private static RoaringBitmap matching(int predicate, People all, Facts facts) {
        var reached = new RoaringBitmap();
        for (var structure = 0; structure < all.words.structures.size(); structure++) {
            reached.or(matchingIn(structure, predicate, all, facts));
        }
        return reached;
    }

    /** The people with an affiliation of the predicate's population in that structure. */
    static RoaringBitmap matchingIn(int structure, int predicate, People all, Facts facts) {
        var lists = all.index().byStructure;
        RoaringBitmapWriter<RoaringBitmap> reached =
                RoaringBitmapWriter.writer().get();
        var end = lists.end(structure);
        for (var place = lists.start(structure); place < end; place += 2) {
            if (facts.matches(structure, lists.member(place + 1), predicate)) {
                reached.add(lists.member(place));
            }
        }
        return reached.get();
    }
}
