package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.ent4j.access.change.RightsAssembly;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.AccessRule;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.rule.Target;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

/** Readers while writers write. */
class SwapTest {

    private static final int PEOPLE = 200;
    private static final int CHANGES = 2_000;
    private static final ServiceId MAIL = new ServiceId("mail");
    private static final RoleName READ = new RoleName("read");
    private static final RoleName WRITE = new RoleName("write");

    /** Both roles come and go in one change, and a new person with it: a reader that sees one without the other saw half. */
    @Test
    void a_snapshot_never_shows_half_of_a_change() throws Exception {
        var engine = engine();
        var done = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(3);
        var counts = readers.invokeAll(List.of(writing(engine, done), reading(engine, done), reading(engine, done)));
        var seen = 0L;
        for (var count : counts) {
            seen += count.get();
        }
        readers.shutdown();

        assertThat(seen).isPositive();
        assertThat(engine.snapshot().version()).isEqualTo(1 + 2L * CHANGES);
    }

    private static Callable<Long> writing(AccessEngine engine, AtomicBoolean done) {
        return () -> {
            try {
                for (var n = 0; n < CHANGES; n++) {
                    engine.apply(n % 2 == 0 ? both() : neither());
                    engine.put(List.of(pupil(PEOPLE + n)));
                }
                return 0L;
            } finally {
                done.set(true);
            }
        };
    }

    private static Callable<Long> reading(AccessEngine engine, AtomicBoolean done) {
        return () -> {
            var looks = 0L;
            while (!done.get() || looks == 0) {
                look(engine.snapshot());
                looks++;
            }
            return looks;
        };
    }

    private static void look(AccessSnapshot snapshot) {
        var version = snapshot.version();
        var people = PEOPLE + (int) (version - 1) / 2;
        var open = (version / 2) % 2 == 1;
        var last = new PersonId("p" + (people - 1));
        assertThat(snapshot.user(last)).as("version %d", version).isPresent();
        assertThat(snapshot.user(new PersonId("p" + people)))
                .as("version %d", version)
                .isEmpty();
        assertThat(snapshot.hasRole(last, MAIL, READ)).as("version %d", version).isEqualTo(open);
        assertThat(snapshot.hasRole(last, MAIL, WRITE))
                .as("version %d", version)
                .isEqualTo(open);
        assertThat(snapshot.holders(MAIL, READ).count())
                .as("version %d", version)
                .isEqualTo(open ? people : 0);
        assertThat(snapshot.rights().rules()).as("version %d", version).hasSize(open ? 2 : 0);
    }

    private static List<RightsChange> both() {
        return List.of(new RightsChange.RulePut(rule("r", READ)), new RightsChange.RulePut(rule("w", WRITE)));
    }

    private static List<RightsChange> neither() {
        return List.of(new RightsChange.RuleRemoved(new RuleId("r")), new RightsChange.RuleRemoved(new RuleId("w")));
    }

    private static AccessRule rule(String id, RoleName role) {
        return AccessRule.of(id, MAIL.value(), role.value(), Target.ENT, Population.of(Profil.ELEVE));
    }

    private static User pupil(int number) {
        return User.of(
                "p" + number,
                Affiliation.in("school" + number % 7, Profil.ELEVE).build());
    }

    private static AccessEngine engine() {
        var assembly = new RightsAssembly();
        assembly.add(Service.of(MAIL.value(), READ.value(), WRITE.value()));
        var people = new ArrayList<>(
                IntStream.range(0, PEOPLE).mapToObj(SwapTest::pupil).toList());
        return AccessEngine.of(assembly.build(), people.stream(), LocalDate.of(2026, 9, 1));
    }
}
