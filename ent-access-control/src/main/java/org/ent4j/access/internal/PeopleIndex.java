package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The operational people by structure and by group: for questions the other way round. Immutable. */
final class PeopleIndex {

    /** By structure, person and signature of each affiliation, one after the other. */
    final IntLists byStructure;

    final IntLists byGroup;
    final RoaringBitmap everybody;

    private PeopleIndex(IntLists byStructure, IntLists byGroup, RoaringBitmap everybody) {
        this.byStructure = byStructure;
        this.byGroup = byGroup;
        this.everybody = everybody;
    }

    static PeopleIndex of(People people) {
        var structures = IntLists.counting(people.words.structures.size());
        var groups = IntLists.counting(people.words.groups.size());
        forEach(people, person -> {
            var pairs = people.affiliations(person);
            for (var pair = 0; pair < pairs.length; pair += 2) {
                structures.count(pairs[pair]);
                structures.count(pairs[pair]);
            }
            Arrays.stream(people.groups(person)).forEach(groups::count);
        });
        structures.counted();
        groups.counted();
        RoaringBitmapWriter<RoaringBitmap> everybody =
                RoaringBitmapWriter.writer().get();
        forEach(people, person -> {
            everybody.add(person);
            var pairs = people.affiliations(person);
            for (var pair = 0; pair < pairs.length; pair += 2) {
                structures.add(pairs[pair], person);
                structures.add(pairs[pair], pairs[pair + 1]);
            }
            Arrays.stream(people.groups(person)).forEach(group -> groups.add(group, person));
        });
        return new PeopleIndex(structures.done(), groups.done(), everybody.get());
    }

    private static void forEach(People people, IntConsumer action) {
        for (var person = 0; person < people.size(); person++) {
            if (people.isActive(person)) {
                action.accept(person);
            }
        }
    }

    long footprint() {
        return byStructure.footprint() + byGroup.footprint() + everybody.getLongSizeInBytes();
    }
}
