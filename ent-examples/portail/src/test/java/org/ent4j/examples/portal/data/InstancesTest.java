package org.ent4j.examples.portal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several portals on one PostgreSQL, and one that is started again. */
class InstancesTest {

    /** Far more than the second after which an instance looks at what the others have done. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static TestPortal first;
    static long prepared;

    @BeforeAll
    static void start() {
        first = TestPortal.onPostgres();
        prepared = entries(first);
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

    @Test
    void what_one_instance_does_is_seen_on_the_other() {
        try (var second = first.again()) {
            var day = TestPortal.MOMENT.toLocalDate().minusDays(14);
            var lesson = first.school().lessons().on(day).stream()
                    .filter(each -> !each.pupils().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(second.school().vieScolaire().record().rollCall(lesson.id()))
                    .isEmpty();

            var pupil = lesson.pupils().iterator().next().value();
            first.signIn("Vie scolaire")
                    .postOnly(
                            "/appel/" + lesson.id(),
                            Map.of("vu", "0", "valider", "1", "pupil", pupil, "p-" + pupil, "ABSENT"));

            assertThat(second.school().vieScolaire().record().rollCall(lesson.id()))
                    .isPresent();
        }
    }

    /** Within a second, wherever he is signed in, and wherever he signs in meanwhile. */
    @Test
    void whoever_loses_his_account_on_one_instance_is_nobody_on_the_other() {
        var teacher = first.school().names().staff().stream()
                .filter(each -> each.profil() == Profil.ENSEIGNANT)
                .skip(3)
                .findFirst()
                .orElseThrow();
        try (var second = first.again()) {
            var there = second.signIn(teacher);
            var administrator = first.signIn("Administrateur");
            var account = Map.of("personne", teacher.id().value());
            administrator.post("/annuaire/selection/suspendre", account);

            assertThat(comesTo(303, there, "/")).isTrue();
            var anew = second.guest();
            anew.postOnly("/connexion", Map.of("person", teacher.id().value()));
            assertThat(comesTo(303, anew, "/annuaire")).isTrue();
        }
    }

    /** Within a second, in the middle of a session. */
    @Test
    void a_right_that_is_withdrawn_on_one_instance_is_refused_on_the_other() {
        var closing = Map.of("quoi", "CLOSING", "service", "mediacentre", "profil", "ELEVE", "motif", "incident");
        try (var second = first.again()) {
            var pupil = second.signIn("Élève");
            assertThat(pupil.getOnly("/mediacentre").status()).isEqualTo(200);

            first.signIn("Administrateur").post("/droits/modifications", closing);

            assertThat(comesTo(403, pupil, "/mediacentre")).isTrue();
        }
    }

    /** Asks again and again. */
    private static boolean comesTo(int status, Someone someone, String path) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var seen = someone.getOnly(path).status();
        while (seen != status && System.nanoTime() < end) {
            seen = someone.getOnly(path).status();
        }
        return seen == status;
    }

    /** The database was prepared by two that were started at once, each of which would have written the rules. */
    @Test
    void two_that_start_at_once_on_an_empty_database_prepare_it_once() {
        try (var alone = TestPortal.fresh()) {
            assertThat(prepared).isEqualTo(entries(alone));
        }
    }

    private static long entries(TestPortal portal) {
        return portal.part(PortalData.class).rightsJournal().version();
    }

    /** Its steps are done, but nothing says so: they are done again, and leave alone what is there. */
    @Test
    void a_preparation_that_was_broken_off_is_finished_by_the_next_start() {
        try (var broken = TestPortal.fresh()) {
            PortalTables.on(broken.part(PortalData.class).dataSource())
                    .deleteFrom(PortalTables.table("step"))
                    .execute();
            try (var after = broken.restarted()) {
                assertThat(after.signIn("Direction").get("/").status()).isEqualTo(200);
            }
        }
    }
}
