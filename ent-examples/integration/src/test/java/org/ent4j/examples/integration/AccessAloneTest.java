package org.ent4j.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessAloneTest {

    @Test
    void the_teacher_may_and_the_parent_may_not_and_both_are_told_why() {
        assertThat(AccessAlone.answers()).hasSize(2);
        assertThat(AccessAlone.answers().get(0)).contains("professeurs");
        assertThat(AccessAlone.answers().get(1)).contains("petit").doesNotContain("professeurs");
    }
}
