package org.ent4j.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.examples.sample.write.MemoryOutput;

class NoiseProperties {

    @Property(tries = 12)
    void the_share_of_noisy_items_is_the_one_that_was_asked_for(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double noise) {
        var counts = Sample.of(Samples.spec(1, seed, noise))
                .get()
                .writeTo(new MemoryOutput(), Progress.NONE)
                .counts();
        Statistics.collect(noise == 0 ? "none" : noise == 1 ? "all" : "some");

        assertThat((double) counts.noisy() / counts.items()).isBetween(noise - 0.09, noise + 0.09);
    }

    @Property(tries = 6)
    void two_items_of_a_kind_are_never_alike_but_for_homonyms_among_pupils(@ForAll long seed) {
        var labels = Samples.truth(Samples.files(Samples.spec(1, seed, 0.9))).stream()
                .filter(line -> !line.kind().equals("PUPIL") && !line.kind().equals("SUBJECT"))
                .map(line -> line.source() + line.kind() + line.label())
                .toList();

        assertThat(labels).doesNotHaveDuplicates();
    }
}
