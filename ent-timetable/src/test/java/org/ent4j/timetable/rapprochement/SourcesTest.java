package org.ent4j.timetable.rapprochement;

import static org.assertj.core.api.Assertions.assertThat;

import org.ent4j.model.SourceTexts;
import org.ent4j.model.Sourced;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void sources_of_steps_are_french_and_need_no_rendering() {
        assertThat(Chain.current()).isNotEmpty().allMatch(step -> SourceTexts.isFrench(step.source()));
        assertThat(Sourced.rules("org.ent4j.timetable")).isEmpty();
    }
}
