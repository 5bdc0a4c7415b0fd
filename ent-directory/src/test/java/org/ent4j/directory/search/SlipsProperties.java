package org.ent4j.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class SlipsProperties {

    @Property
    void a_word_is_meant_when_one_slip_parts_it_from_the_one_that_was_typed(
            @ForAll("words") String typed, @ForAll("words") String word) {
        var meant = Slips.meant(typed).contains(word);

        assertThat(meant).isEqualTo(typed.length() >= Slips.SHORTEST && NaiveSearch.distance(typed, word) == 1);
        Statistics.collect(meant);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    /** Of two letters, so that two of them are often close. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars('A', 'Z').ofMinLength(4).ofMaxLength(6);
    }
}
