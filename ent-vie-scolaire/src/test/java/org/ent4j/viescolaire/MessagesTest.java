package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ent4j.model.Bundles;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.rollcall.RollCalls;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(RollCalls.class, "org/ent4j/viescolaire", Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(RollCalls.class, "org/ent4j/viescolaire", Lang.EN));
    }
}
