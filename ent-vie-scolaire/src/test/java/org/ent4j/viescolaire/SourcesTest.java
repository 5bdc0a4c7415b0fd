package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.SourceTexts;
import org.ent4j.model.Sourced;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.incident.MandatoryGround;
import org.ent4j.viescolaire.rollcall.RollCalls;
import org.ent4j.viescolaire.sanction.ErasurePolicy;
import org.ent4j.viescolaire.sanction.ErasureTerm;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int RULES = 365;

    @Test
    void every_source_has_its_french_rendering_and_no_rendering_is_of_nothing() throws IOException {
        var rules = Sourced.rules("org.ent4j.viescolaire").toList();
        var all = Stream.of(rules, steps(), grounds(), terms())
                .flatMap(List::stream)
                .toList();

        assertThat(rules).hasSizeGreaterThanOrEqualTo(RULES);
        assertThat(SourceTexts.defects(all, Sourced.keys(RollCalls.class, "org/ent4j/viescolaire")))
                .isEmpty();
    }

    @Test
    void a_term_of_the_hosts_own_keeps_its_words() {
        var terms = new EnumMap<SanctionKind, ErasureTerm>(ErasurePolicy.usual().terms());
        terms.put(SanctionKind.BLAME, new ErasureTerm(Optional.of(3), "ours"));

        assertThat(new ErasurePolicy(terms, false).source(SanctionKind.BLAME, Lang.FR))
                .isEqualTo("ours");
    }

    private static List<Sourced> steps() {
        return Arrays.stream(LegalStep.values())
                .map(step -> new Sourced("LegalStep." + step, step.source(), step.source(Lang.FR)))
                .toList();
    }

    private static List<Sourced> grounds() {
        return Arrays.stream(MandatoryGround.values())
                .map(ground -> new Sourced("MandatoryGround." + ground, ground.source(), ground.source(Lang.FR)))
                .toList();
    }

    private static List<Sourced> terms() {
        var usual = ErasurePolicy.usual();
        return Arrays.stream(SanctionKind.values())
                .map(kind -> new Sourced("ErasurePolicy." + kind, usual.of(kind).source(), usual.source(kind, Lang.FR)))
                .toList();
    }
}
