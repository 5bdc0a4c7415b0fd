package org.ent4j.viescolaire.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.permanence.StayFixture.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;

/** Whatever people record in whatever order. */
class StayProperties {

    private static final List<Actor> ACTORS = List.of(NURSE, CPE, CPE, MOTHER);
    private static final List<PersonId> PUPILS = List.of(ANNE, BRUNO, CHLOE);
    private static final int COMMANDS = 20;

    /** Who is there, followed without looking at the code. */
    private static final class Model {
        private String state = "RUNNING";
        private final Set<PersonId> there = new HashSet<>();

        void follow(StayEvent event) {
            assertThat(event.by()).isNotEqualTo(MOTHER);
            if (event instanceof StayEvent.StayBegun begun) {
                there.addAll(begun.request().pupils());
            } else if (event instanceof StayEvent.PupilAdded added) {
                assertThat(state).isEqualTo("RUNNING");
                assertThat(there.add(added.pupil())).isTrue();
            } else if (event instanceof StayEvent.PupilLeft left) {
                assertThat(state).isEqualTo("RUNNING");
                assertThat(there.remove(left.pupil())).isTrue();
            } else if (event instanceof StayEvent.StayEnded) {
                assertThat(state).isEqualTo("RUNNING");
                state = "ENDED";
            } else if (event instanceof StayEvent.Withdrawn) {
                assertThat(state).isNotEqualTo("WITHDRAWN");
                state = "WITHDRAWN";
            }
        }
    }

    private static StayCommand command(Random random, Instant at, int count) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        var pupil = PUPILS.get(random.nextInt(PUPILS.size()));
        var hour = time("09:00").plusMinutes(count * 10L + random.nextInt(40) - 25L);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> new StayCommand.AddPupil(at, by, pupil, hour);
            case 5, 6, 7, 8, 9 -> new StayCommand.PupilLeaves(at, by, pupil, hour);
            case 10 -> new StayCommand.End(at, by, hour);
            default ->
                random.nextInt(3) == 0
                        ? new StayCommand.Withdraw(at, by, "")
                        : new StayCommand.PupilLeaves(at, by, pupil, hour);
        };
    }

    @Property(tries = 800)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_stay_again(@ForAll long seed) {
        var random = new Random(seed);
        var cdi = Stay.begun(new StayEvent.StayBegun(
                at("09:00"), CPE, request("cdi", StayKind.CDI, "10:00", CHLOE).withUntil(time("10:30"))));
        var begun = Stays.begin(at("09:00"), NURSE, request("s", StayKind.INFIRMERIE, "08:50", ANNE), POLICY, Set.of())
                .get();
        var stay = begun.state();
        var journal = new ArrayList<>(begun.events());
        var model = new Model();
        journal.forEach(model::follow);
        var refused = 0;
        for (var count = 0; count < COMMANDS; count++) {
            var at = at("09:00").plusSeconds(count * 600L);
            var command = command(random, at, count);
            var outcome = Stays.decide(stay, command, POLICY, List.of(cdi));
            refused += outcome.isLeft() ? 1 : 0;
            if (outcome.isRight()) {
                outcome.get().events().forEach(model::follow);
                journal.addAll(outcome.get().events());
                stay = outcome.get().state();
                assertThat(Stays.decide(stay, command, POLICY, List.of(cdi))
                                .get()
                                .events())
                        .isEmpty();
            } else {
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
            }
            check(stay, model, cdi);
        }
        assertThat(Stay.replay(journal)).isEqualTo(stay);
        assertThat(stay.version()).isEqualTo(journal.size());
        cover(stay, refused);
    }

    private static void check(Stay stay, Model model, Stay cdi) {
        assertThat(stay.state()).hasToString(model.state);
        if (stay.state() == StayState.RUNNING) {
            assertThat(stay.visits().stream()
                            .filter(visit -> visit.left().isEmpty())
                            .map(Visit::pupil))
                    .containsExactlyInAnyOrderElementsOf(model.there);
        }
        for (var pupil : PUPILS) {
            var periods = new ArrayList<>(stay.periodsOf(pupil).sorted().toList());
            for (var index = 1; index < periods.size(); index++) {
                assertThat(periods.get(index - 1).overlaps(periods.get(index))).isFalse();
            }
            assertThat(periods).noneMatch(period -> cdi.periodsOf(pupil).anyMatch(period::overlaps));
        }
    }

    private static void cover(Stay stay, int refused) {
        Statistics.label("ends").collect(stay.state()).coverage(coverage -> {
            for (var state : StayState.values()) {
                coverage.check(state).percentage(share -> share > 5);
            }
        });
        Statistics.label("refused")
                .collect(refused > 3)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("somebody came back")
                .collect(PUPILS.stream().anyMatch(pupil -> stay.visitsOf(pupil).size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }
}
