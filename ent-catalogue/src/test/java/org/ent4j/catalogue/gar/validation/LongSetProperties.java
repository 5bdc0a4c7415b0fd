package org.ent4j.catalogue.gar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

class LongSetProperties {

    /** Few different ones, zero among them, and any. */
    @Provide
    Arbitrary<List<Long>> numbers() {
        var near = Arbitraries.longs().between(-20, 20);
        var sameSlot = Arbitraries.longs().between(0, 50).map(i -> i << 40);
        return Arbitraries.oneOf(near, sameSlot, Arbitraries.longs())
                .list()
                .ofMaxSize(200)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 300)
    void it_has_what_a_set_of_the_library_has(@ForAll("numbers") List<Long> numbers) {
        var ours = new LongSet();
        Set<Long> theirs = new HashSet<>();

        for (var number : numbers) {
            assertThat(ours.contains(number)).isEqualTo(theirs.contains(number));
            assertThat(ours.add(number)).isEqualTo(theirs.add(number));
        }

        var all = new HashSet<Long>();
        ours.forEach(all::add);
        assertThat(all).isEqualTo(theirs);
        assertThat(ours.isEmpty()).isEqualTo(theirs.isEmpty());
        Statistics.label("zero").collect(theirs.contains(0L));
        Statistics.label("zero").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 5);
        });
        Statistics.label("several growths").collect(theirs.size() > 48);
        Statistics.label("several growths")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }
}
