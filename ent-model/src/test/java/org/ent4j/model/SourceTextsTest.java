package org.ent4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceTextsTest {

    private static final String ENGLISH = "Code de l'éducation, R131-5: the head [to be confirmed: who]";
    private static final String FRENCH = "code de l'éducation, R131-5 : le chef [à confirmer : lequel]";

    @Test
    void a_rendering_with_all_that_the_text_says_has_no_defects() {
        var rule = new Sourced("X-1", ENGLISH, FRENCH);

        assertThat(SourceTexts.defects(List.of(rule), Set.of("X-1"))).isEmpty();
    }

    @Test
    void each_defect_is_found() {
        assertThat(defects(ENGLISH)).containsExactly("X-1: English words: " + ENGLISH);
        assertThat(defects(FRENCH.replace("à confirmer", "voir")))
                .containsExactly("X-1: as sure as the text of record?");
        assertThat(defects(FRENCH.replace("R131-5", "R131-6"))).containsExactly("X-1: other articles");
        assertThat(SourceTexts.defects(List.of(new Sourced("X-1", ENGLISH, FRENCH)), Set.of("X-2")))
                .containsExactly("X-1: no French", "X-2 is the key of nothing");
    }

    @Test
    void one_text_has_one_rendering() {
        var one = new Sourced("X-1", "OPEN-ENT, list", "OPEN-ENT, liste");
        var other = new Sourced("X-2", "OPEN-ENT, list", "OPEN-ENT, une liste");

        assertThat(SourceTexts.defects(List.of(one, other), Set.of("X-1", "X-2")))
                .containsExactly("several renderings: OPEN-ENT, list");
    }

    private static List<String> defects(String french) {
        return SourceTexts.defects(List.of(new Sourced("X-1", ENGLISH, french)), Set.of("X-1"));
    }
}
