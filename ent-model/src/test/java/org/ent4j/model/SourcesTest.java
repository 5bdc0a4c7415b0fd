package org.ent4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ent4j.model.matching.Relatives;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void every_source_has_its_french_rendering_and_no_rendering_is_of_nothing() throws IOException {
        var relatives = Arrays.stream(Relatives.values())
                .map(each -> new Sourced(each.id(), each.source(), each.source(Lang.FR)));
        var all = Stream.concat(relatives, Sourced.rules("org.ent4j.model")).toList();

        assertThat(SourceTexts.defects(all, Sourced.keys(Sourced.class, "org/ent4j/model")))
                .isEmpty();
    }
}
