package org.ent4j.examples.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.Test;

/** Two weeks later, when nobody has said anything. */
class AssistanceLaterTest {

    private static final LocalDateTime LATER = LocalDateTime.of(2026, 12, 8, 10, 0);

    @Test
    void what_falls_due_has_happened_when_somebody_looks_and_was_told() {
        try (var portal = TestPortal.fresh(LATER)) {
            var head = portal.signIn("Direction");
            assertThat(head.get("/assistance/tickets?liste=RESOLVED").text()).doesNotContain("sixième");
            assertThat(head.get("/assistance/tickets?liste=CLOSED").text()).contains("sixième");
            assertThat(portal.signIn("Administrateur")
                            .get("/assistance/questions")
                            .text())
                    .as("a reminder of what level 1 has asked")
                    .contains("relance");
        }
    }
}
