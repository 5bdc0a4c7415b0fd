package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.incident.Announcement;
import org.ent4j.ticketing.incident.Hindered;
import org.ent4j.ticketing.incident.MajorIncident;
import org.ent4j.ticketing.incident.PublicMessage;
import org.ent4j.ticketing.json.IncidentJson;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.spi.MajorIncidents;
import org.ent4j.ticketing.spi.MajorIncidentsContract;
import org.ent4j.ticketing.ticket.IncidentId;
import org.ent4j.ticketing.ticket.Policies;
import org.junit.jupiter.api.Test;

/** What major incidents keep in every database, and what becomes of rows that nobody can read. */
interface IncidentsContract extends MajorIncidentsContract {

    JooqTicketing ticketing();

    /** Where the last one of {@link #ticketing} is. */
    DataSource database();

    /** Of its table. */
    String table();

    @Override
    default MajorIncidents incidents() {
        return ticketing().incidents(IncidentJson.text());
    }

    private static MajorIncident opened(String id) {
        var what = new Announcement("Connexion", Hindered.allOf(UsualCatalogue.AUTHENTIFICATION), "Nous cherchons.");
        return RULES.open(new IncidentId(id), what, Policies.MONDAY, AGENT)
                .get()
                .state();
    }

    @Test
    default void one_that_cannot_be_read_says_so_and_stops_no_other() throws Exception {
        var incidents = incidents();
        incidents.save(opened("MAJ-1"), 0);
        incidents.save(opened("MAJ-2"), 0);
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update " + table() + " set body = '{}' where id = 'MAJ-1'");
        }

        assertThat(incidents.open()).containsExactly(opened("MAJ-2"));
        assertThatThrownBy(() -> incidents.find(new IncidentId("MAJ-1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MAJ-1")
                .hasMessageContaining("Maybe");
    }

    @Test
    default void no_character_and_no_moment_is_too_much_for_a_row() {
        var incidents = incidents();
        var fine = Instant.parse("2026-11-02T08:00:00.123456789Z");
        var odd = new MajorIncident(
                new IncidentId("MAJ-\u00e9"),
                "a\0b\u2028\ud83d\ude00",
                new Hindered(
                        Optional.empty(),
                        Set.of("COMPTE", "X"),
                        Set.of(new StructureId("9990001X"), new StructureId("b"))),
                fine,
                AGENT,
                List.of(new PublicMessage(fine, AGENT, "x".repeat(9000)), new PublicMessage(fine, AGENT, "\n")),
                Optional.of(new MajorIncident.Resolution(fine, AGENT, "'; drop table tick_incident; --")),
                3);
        incidents.save(odd, 0);

        assertThat(incidents.find(odd.id())).contains(odd);
    }
}
