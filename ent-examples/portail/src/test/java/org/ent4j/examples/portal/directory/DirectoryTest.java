package org.ent4j.examples.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annuaire as administrators and teachers have it. */
class DirectoryTest {

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void an_administrator_searches_by_name_and_sees_states() {
        var page = portal.signIn("Administrateur").get("/annuaire?q=a").html();

        assertThat(page.select("tbody tr")).hasSize(20);
        assertThat(page.select("tbody .badge").eachText()).contains("Opérationnel");
        System.out.println(page.select("tbody tr").eachText());
    }
}
