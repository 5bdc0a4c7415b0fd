package org.ent4j.access.internal;

import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The operational people by structure, by group and by signature: for questions the other way round. Immutable. */
final class PeopleIndex {

    final IntLists byStructure;
    final IntLists byGroup;
    final IntLists bySignature;
    final RoaringBitmap everybody;

    private PeopleIndex(IntLists byStructure, IntLists byGroup, IntLists bySignature, RoaringBitmap everybody) {
        this.byStructure = byStructure;
        this.byGroup = byGroup;
        this.bySignature = bySignature;
        this.everybody = everybody;
    }

    static PeopleIndex of(People people) {
        var structures = IntLists.counting(people.words.structures.size());
        var groups = IntLists.counting(people.words.groups.size());
        var signatures = IntLists.counting(people.signatures.size());
        forEach(people, person -> read(people, person, structures::count, groups::count, signatures::count));
        structures.counted();
        groups.counted();
        signatures.counted();
        RoaringBitmapWriter<RoaringBitmap> everybody =
                RoaringBitmapWriter.writer().get();
        forEach(people, person -> {
            everybody.add(person);
            read(
                    people,
                    person,
                    structure -> structures.add(structure, person),
                    group -> groups.add(group, person),
                    signature -> signatures.add(signature, person));
        });
        return new PeopleIndex(structures.done(), groups.done(), signatures.done(), everybody.get());
    }

    private static void forEach(People people, IntConsumer action) {
        for (var person = 0; person < people.size(); person++) {
            if (people.isActive(person)) {
                action.accept(person);
            }
        }
    }

    private static void read(
            People people, int person, IntConsumer structure, IntConsumer group, IntConsumer signature) {
        var pairs = people.affiliations(person);
        for (var pair = 0; pair < pairs.length; pair += 2) {
            structure.accept(pairs[pair]);
            signature.accept(pairs[pair + 1]);
        }
        for (var number : people.groups(person)) {
            group.accept(number);
        }
    }

    long footprint() {
        return byStructure.footprint() + byGroup.footprint() + bySignature.footprint() + everybody.getLongSizeInBytes();
    }
}
