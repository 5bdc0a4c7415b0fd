package org.ent4j.examples.portal.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many people at once, on PostgreSQL: nobody meets an error. How long they wait is written down, not asserted. */
class PortalLoadTest {

    @Test
    @Tag("slow")
    void sixty_people_meet_no_error() throws Exception {
        var outcome = PortalLoad.run(60, 0, 6);

        assertThat(outcome.examples()).isEmpty();
        assertThat(outcome.errors()).isZero();
        assertThat(outcome.of("page").count()).isPositive();
        assertThat(outcome.of("roll-call").count()).isPositive();
    }

    @Test
    @Tag("slow")
    void two_hundred_people_meet_no_error() throws Exception {
        var outcome = PortalLoad.run(200, 60, 120);
        write(outcome);

        assertThat(outcome.examples()).isEmpty();
        assertThat(outcome.errors()).isZero();
    }

    private static void write(PortalLoad.Outcome outcome) throws IOException {
        var page = LoadPage.of(outcome);
        System.out.println(page);
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(
                    Path.of(System.getProperty("ent.root", ".")).resolve("docs/performance-portail.md"), page);
        }
    }
}
