package org.ent4j.examples.cli.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MadeUpLivretTest {

    private final MadeUpLivret made = MadeUpLivret.of(120, 3);

    @Test
    void bilans_one_at_a_time_are_those_of_the_file() {
        var file = made.file();

        assertThat(made.periodicReports()).toIterable().containsExactlyElementsOf(file.periodicReports());
        assertThat(made.cycleReports()).toIterable().containsExactlyElementsOf(file.cycleReports());
        assertThat(made.references().pupils()).isEqualTo(file.pupils());
        assertThat(made.references().epiGroups()).isEqualTo(file.epiGroups());
        assertThat(made.references().periodicReports()).isEmpty();
    }
}
