package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ent4j.model.SourceTexts;
import org.ent4j.model.Sourced;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int RULES = 280;

    @Test
    void every_source_has_its_french_rendering_and_no_rendering_is_of_nothing() throws IOException {
        var rules = Sourced.rules("org.ent4j.catalogue").toList();

        assertThat(rules).hasSizeGreaterThanOrEqualTo(RULES);
        assertThat(rules).extracting(Sourced::key).doesNotHaveDuplicates();
        assertThat(SourceTexts.defects(rules, Sourced.keys(Changes.class, "org/ent4j/catalogue")))
                .isEmpty();
    }
}
