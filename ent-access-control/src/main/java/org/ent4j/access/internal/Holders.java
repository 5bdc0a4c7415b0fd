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
        if (forStructure) {
            addMembers(people.index().byStructure, entry, Entries.target(entry));
        } else if (forGroup) {
            addMembers(people.index().byGroup, entry, Names.UNKNOWN);
        } else {
            found.or(reach.of(Entries.predicate(entry), people.index(), people.signatures.size(), facts, people));
        }
    }

    /** @param within the structure in which the affiliation has to lie, or {@link Names#UNKNOWN} for anywhere */
    private void addMembers(IntLists lists, long entry, int within) {
        var target = Entries.target(entry);
        var predicate = Entries.predicate(entry);
        RoaringBitmapWriter<RoaringBitmap> those = RoaringBitmapWriter.writer().get();
        for (var place = lists.start(target); place < lists.end(target); place++) {
            var person = lists.member(place);
            if (within == Names.UNKNOWN && predicate == Predicates.EVERYBODY || matches(person, within, predicate)) {
                those.add(person);
            }
        }
        found.or(those.get());
    }

    private boolean matches(int person, int within, int predicate) {
        var pairs = people.affiliations(person);
        for (var pair = 0; pair < pairs.length; pair += 2) {
            if ((within == Names.UNKNOWN || pairs[pair] == within)
                    && facts.matches(pairs[pair], pairs[pair + 1], predicate)) {
                return true;
            }
        }
        return false;
    }
}
