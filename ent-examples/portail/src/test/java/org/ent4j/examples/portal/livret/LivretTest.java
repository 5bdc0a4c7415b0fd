package org.ent4j.examples.portal.livret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LivretTest {

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh(LocalDateTime.of(2026, 12, 16, 18, 0));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_file_is_looked_at_and_not_written_while_something_blocks() {
        var head = portal.signIn("Direction");
        var schoolClass =
                portal.school().names().classOf(portal.player("Élève")).orElseThrow();
        var query = "periode=2026-T1&classe=" + schoolClass.replace(" ", "+");

        var page = head.get("/livrets?" + query);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".figures strong").first().text()).isNotEqualTo("0");
        var isWritten = page.html().select("a[href^=/livrets/fichier]").size() == 1;
        assertThat(head.get("/livrets/fichier?" + query).status()).isEqualTo(isWritten ? 200 : 400);
    }
}
