package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ent4j.access.analysis.Check;
import org.ent4j.access.communication.StandardRule;
import org.ent4j.access.communication.StandardSpheres;
import org.ent4j.model.SourceTexts;
import org.ent4j.model.Sourced;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void every_source_has_its_french_rendering_and_no_rendering_is_of_nothing() throws IOException {
        var checks = Arrays.stream(Check.values()).map(SourcesTest::sourced);
        var spheres = StandardSpheres.RULES.stream().map(SourcesTest::sourced);
        var known = Stream.concat(checks, spheres);
        var all = Stream.concat(known, Sourced.rules("org.ent4j.access")).toList();

        assertThat(SourceTexts.defects(all, Sourced.keys(Check.class, "org/ent4j/access")))
                .isEmpty();
    }

    private static Sourced sourced(Check check) {
        return new Sourced(check.id(), check.source(), check.source(Lang.FR));
    }

    private static Sourced sourced(StandardRule rule) {
        return new Sourced(rule.rule().id().value(), rule.source(), rule.source(Lang.FR));
    }
}
