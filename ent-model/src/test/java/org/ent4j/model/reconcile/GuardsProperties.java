package org.ent4j.model.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;

class GuardsProperties {

    @Property(tries = 500)
    void a_file_is_refused_exactly_beyond_the_share(
            @ForAll @IntRange(max = 1_000) int known,
            @ForAll @IntRange(max = 1_000) int disappeared,
            @ForAll @IntRange(max = 100) int limit) {
        var share = Math.min(disappeared, known);
        var refused = Guards.disappearance(share, known, limit).isPresent();

        Statistics.label("refused").collect(refused).coverage(c -> c.check(true).percentage(p -> p > 10));
        assertThat(refused).isEqualTo(known > 0 && (double) share / known > limit / 100.0);
    }

    @Example
    void another_school_or_another_year_is_named() {
        assertThat(Guards.structure(Uai.of("0350122T"), Uai.of("0350165P"))).isPresent();
        assertThat(Guards.structure(Uai.of("0350122T"), Uai.of("0350122T"))).isEmpty();
        assertThat(Guards.year(new SchoolYear(2026), new SchoolYear(2025)))
                .contains(new Guards.OtherYear(new SchoolYear(2025), new SchoolYear(2026)));
    }
}
