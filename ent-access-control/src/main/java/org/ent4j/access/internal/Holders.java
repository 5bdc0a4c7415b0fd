package org.ent4j.access.internal;

import java.util.function.IntPredicate;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Who matches entries of a service: the decision the other way round. */
final class Holders {

    private final People people;
    private final Facts facts;
    private final Reach reach;
    private final RoaringBitmap found = new RoaringBitmap();

    Holders(People people, Facts facts, Reach reach) {
        this.people = people;
        this.facts = facts;
        this.reach = reach;
    }

    /** Everybody whom an entry at one of the wanted places matches, gates apart. */
    RoaringBitmap of(CompiledService service, IntPredicate wanted) {
        var block = service.block();
        var endOfStructures = Entries.FIRST + Entries.structures(block[0]);
        var endOfGroups = endOfStructures + Entries.groups(block[0]);
        for (var place = Entries.FIRST; place < block.length; place++) {
            if (wanted.test(place)) {
                add(block[place], place < endOfStructures, place < endOfGroups);
            }
        }
        return found;
    }

    private void add(long entry, boolean forStructure, boolean forGroup) {
        var target = Entries.target(entry);
        var predicate = Entries.predicate(entry);
        if (forStructure) {
            found.or(Reach.matchingIn(target, predicate, people, facts));
        } else if (forGroup) {
            addMembers(target, predicate);
        } else {
            found.or(reach.of(predicate, people, facts));
        }
    }

    private void addMembers(int group, int predicate) {
        var lists = people.index().byGroup;
        RoaringBitmapWriter<RoaringBitmap> those = RoaringBitmapWriter.writer().get();
        for (var place = lists.start(group); place < lists.end(group); place++) {
            var person = lists.member(place);
            if (predicate == Predicates.EVERYBODY || matches(person, predicate)) {
                those.add(person);
            }
        }
        found.or(those.get());
    }

    private boolean matches(int person, int predicate) {
        var pairs = people.affiliations(person);
        for (var pair = 0; pair < pairs.length; pair += 2) {
            if (facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                return true;
            }
        }
        return false;
    }
}
