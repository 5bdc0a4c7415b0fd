package org.ent4j.viescolaire.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.rollcall.RollCallFixture.*;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallCommand.OfflineEntry;

/** Whatever people do in whatever order. */
class RollCallProperties {

    private static final List<Actor> ACTORS = List.of(TEACHER, OTHER_TEACHER, CPE);
    private static final List<PersonId> PUPILS = List.of(ANNE, BRUNO, CHLOE, DAVID, GUEST);
    private static final int COMMANDS = 40;

    /** What a lesson's roll may hold, followed without looking at the code: states by name, rows by pupil. */
    private static final class Model {
        private String state = "PLANNED";
        private final Map<PersonId, Presence> rows = new HashMap<>();
    }

    private static RollCallEntry entry(Random random) {
        var pupil = PUPILS.get(random.nextInt(PUPILS.size()));
        var hour = LocalTime.of(9, 25).plusMinutes(random.nextInt(70) - 5L);
        var entry = switch (random.nextInt(5)) {
            case 0 -> RollCallEntry.absent(pupil);
            case 1 -> RollCallEntry.late(pupil, hour);
            case 2 -> RollCallEntry.left(pupil, hour);
            case 3 -> RollCallEntry.exempt(pupil);
            default -> RollCallEntry.present(pupil);
        };
        return random.nextInt(8) == 0 ? entry.locked() : entry;
    }

    private static RollCallCommand command(Random random, Instant at) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        return switch (random.nextInt(10)) {
            case 0 -> new RollCallCommand.Open(at, by, Prefill.of(LESSON, List.of(), List.of()));
            case 1, 2 -> new RollCallCommand.Record(at, by, entry(random));
            case 3 -> new RollCallCommand.AddPupil(at, by, GUEST);
            case 4 -> new RollCallCommand.Submit(at, by);
            case 5 -> new RollCallCommand.Amend(at, by, entry(random), "");
            case 6 -> new RollCallCommand.Lock(at, by);
            case 7 -> new RollCallCommand.Unlock(at, by, "");
            case 8 -> new RollCallCommand.VoidCall(at, by, random.nextInt(3) == 0 ? " " : "mauvais cours");
            default ->
                new RollCallCommand.Merge(
                        at,
                        by,
                        "b" + random.nextInt(4),
                        Prefill.of(LESSON, List.of(), List.of()),
                        List.of(
                                new OfflineEntry(entry(random), at.minusSeconds(random.nextInt(3000))),
                                new OfflineEntry(entry(random), at.minusSeconds(random.nextInt(3000)))),
                        random.nextBoolean());
        };
    }

    @Property(tries = 500)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_roll_again(@ForAll long seed) {
        var random = new Random(seed);
        var rollCall = RollCall.planned(LESSON);
        var journal = new ArrayList<RollCallEvent>();
        var model = new Model();
        var refused = 0;
        for (var count = 0; count < COMMANDS; count++) {
            var command = command(random, at("09:10").plusSeconds(count * 60L));
            var outcome = RollCalls.decide(rollCall, command, POLICY);
            refused += outcome.isLeft() ? 1 : 0;
            if (outcome.isRight()) {
                journal.addAll(outcome.get().events());
                rollCall = outcome.get().state();
                outcome.get().events().forEach(event -> follow(model, event));
            }
            assertThat(rollCall.state()).hasToString(model.state);
            assertThat(presences(rollCall)).isEqualTo(model.rows);
            check(rollCall);
        }
        assertThat(journal.isEmpty() ? RollCall.planned(LESSON) : RollCall.replay(journal))
                .isEqualTo(rollCall);
        assertThat(rollCall.version()).isEqualTo(journal.size());
        Statistics.label("ends").collect(rollCall.state()).coverage(coverage -> {
            coverage.check(RollCallState.LOCKED).percentage(share -> share > 5);
            coverage.check(RollCallState.SUBMITTED).percentage(share -> share > 5);
        });
        Statistics.label("called anew")
                .collect(rollCall.state() != RollCallState.PLANNED
                        && journal.stream().anyMatch(RollCallEvent.Voided.class::isInstance))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
        Statistics.label("refused")
                .collect(refused > 5)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    private static Map<PersonId, Presence> presences(RollCall rollCall) {
        var rows = new HashMap<PersonId, Presence>();
        rollCall.entries().forEach((pupil, entry) -> rows.put(pupil, entry.presence()));
        return rows;
    }

    private static void follow(Model model, RollCallEvent event) {
        if (event instanceof RollCallEvent.Opened opened) {
            assertThat(model.state).isEqualTo("PLANNED");
            model.state = "OPEN";
            opened.prefilled().forEach(entry -> model.rows.put(entry.pupil(), entry.presence()));
        } else if (event instanceof RollCallEvent.Recorded recorded) {
            assertThat(model.state).isEqualTo("OPEN");
            model.rows.put(recorded.entry().pupil(), recorded.entry().presence());
        } else if (event instanceof RollCallEvent.Amended amended) {
            assertThat(model.state).isEqualTo("SUBMITTED");
            model.rows.put(amended.entry().pupil(), amended.entry().presence());
        } else if (event instanceof RollCallEvent.PupilAdded added) {
            assertThat(model.rows).doesNotContainKey(added.pupil());
            model.rows.put(added.pupil(), Presence.PRESENT);
        } else if (event instanceof RollCallEvent.Submitted) {
            assertThat(model.state).isEqualTo("OPEN");
            model.state = "SUBMITTED";
        } else if (event instanceof RollCallEvent.Locked locked) {
            assertThat(model.state).isEqualTo("SUBMITTED");
            assertThat(locked.by()).isEqualTo(CPE);
            model.state = "LOCKED";
        } else if (event instanceof RollCallEvent.Voided voided) {
            assertThat(model.state).isIn("OPEN", "SUBMITTED");
            assertThat(voided.by()).isEqualTo(CPE);
            assertThat(voided.why()).isNotBlank();
            model.state = "PLANNED";
            model.rows.clear();
        } else if (event instanceof RollCallEvent.Unlocked unlocked) {
            assertThat(model.state).isEqualTo("LOCKED");
            assertThat(unlocked.by()).isEqualTo(CPE);
            model.state = "SUBMITTED";
        }
    }

    private static void check(RollCall rollCall) {
        var counts = rollCall.counts();
        assertThat(counts.present() + counts.absent() + counts.exempt()).isEqualTo(counts.all());
        assertThat(counts.late()).isLessThanOrEqualTo(counts.present());
        assertThat(counts.left()).isLessThanOrEqualTo(counts.present());
        assertThat(rollCall.entries().values())
                .allMatch(entry -> entry.arrived().map(hour -> isWithin(hour)).orElse(true)
                        && entry.left().map(hour -> isWithin(hour)).orElse(true));
    }

    private static boolean isWithin(LocalTime hour) {
        return !hour.isBefore(LocalTime.of(9, 25)) && !hour.isAfter(LocalTime.of(10, 20));
    }

    @Property(tries = 300)
    void no_entry_of_a_device_is_lost(@ForAll long seed) {
        var random = new Random(seed);
        var rollCall = RollCall.planned(LESSON);
        var journal = new ArrayList<RollCallEvent>();
        for (var count = 0; count < COMMANDS; count++) {
            var command = command(random, at("09:10").plusSeconds(count * 60L));
            var before = rollCall;
            var outcome = RollCalls.decide(rollCall, command, POLICY);
            if (outcome.isRight()) {
                rollCall = outcome.get().state();
                journal.addAll(outcome.get().events());
            }
            if (command instanceof RollCallCommand.Merge merge
                    && outcome.isRight()
                    && before.merged().stream().noneMatch(merged -> merged.is(merge))) {
                assertThat(merge.entries()).allMatch(offline -> isKnown(offline.entry(), before, journal));
            }
        }
    }

    /** It is said, was said at some time, or waits for vie scolaire. */
    private static boolean isKnown(RollCallEntry entry, RollCall before, List<RollCallEvent> journal) {
        return before.entry(entry.pupil()).filter(entry::equals).isPresent()
                || journal.stream().anyMatch(event -> says(event, entry));
    }

    private static boolean says(RollCallEvent event, RollCallEntry entry) {
        return event instanceof RollCallEvent.Recorded recorded
                        && recorded.entry().equals(entry)
                || event instanceof RollCallEvent.Amended amended
                        && amended.entry().equals(entry)
                || event instanceof RollCallEvent.SetAside aside
                        && aside.entry().equals(entry)
                || event instanceof RollCallEvent.PupilAdded added
                        && RollCallEntry.present(added.pupil()).equals(entry)
                || event instanceof RollCallEvent.Opened opened
                        && opened.prefilled().contains(entry);
    }
}
