package org.ent4j.examples.portal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several portals on one PostgreSQL, and one that is started again. */
class InstancesTest {

    static TestPortal first;

    @BeforeAll
    static void start() {
        first = TestPortal.onPostgres();
    }

    @AfterAll
    static void stop() {
        first.close();
    }

    @Test
    void a_session_of_one_instance_is_one_of_the_other() {
        var head = first.signIn("Direction");
        try (var second = first.again()) {
            var there = head.at(second);

            assertThat(there.get("/").path()).isEqualTo("/");
            there.post("/deconnexion", Map.of());
            assertThat(head.get("/").path()).isEqualTo("/connexion");
        }
    }

    @Test
    void a_session_survives_a_restart() {
        Someone head;
        try (var before = first.again()) {
            head = before.signIn("Direction");
        }
        try (var after = first.again()) {
            assertThat(head.at(after).get("/").path()).isEqualTo("/");
        }
    }
}
