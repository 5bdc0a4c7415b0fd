package org.ent4j.viescolaire.punition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.punition.PunitionFixture.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.discipline.ImpliedAbsence;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.Occupancy.Busy;
import org.ent4j.viescolaire.punition.Occupancy.Resource;
import org.ent4j.viescolaire.rights.Actor;

/** Whatever people do in whatever order. */
class PunitionProperties {

    private static final List<Actor> ACTORS = List.of(TEACHER, CPE, CPE, CPE, MOTHER);
    private static final List<MotifCode> MOTIFS = List.of(ABSENT, ABSENT, CHATTER);
    private static final Period LESSON = new Period(time(1, "10:00"), time(1, "11:00"));
    private static final Occupancy OCCUPANCY =
            Occupancy.of(List.of(new Busy(new Resource.Pupil(ANNE), LESSON, "Maths")));
    private static final int COMMANDS = 25;

    /** What a punition may become, followed without looking at the code. */
    private static final class Model {
        private String state = "NOUVELLE";
        private boolean locked;
        private int postponements;
        private final List<ImpliedAbsence> absences = new ArrayList<>();

        void follow(PunitionEvent event) {
            if (event instanceof PunitionEvent.Scheduled) {
                assertThat(state).isIn("NOUVELLE", "NON_REALISEE");
                become("PROGRAMMEE");
            } else if (event instanceof PunitionEvent.Postponed) {
                assertThat(state).isEqualTo("PROGRAMMEE");
                postponements++;
                become("PROGRAMMEE");
            } else if (event instanceof PunitionEvent.Done) {
                assertThat(state).isIn("NOUVELLE", "PROGRAMMEE");
                become("REALISEE");
            } else if (event instanceof PunitionEvent.NotDone) {
                assertThat(state).isEqualTo("PROGRAMMEE");
                become("NON_REALISEE");
            } else if (event instanceof PunitionEvent.Locked || event instanceof PunitionEvent.Unlocked) {
                assertThat(event.by()).isEqualTo(CPE);
                assertThat(locked).isEqualTo(event instanceof PunitionEvent.Unlocked);
                locked = !locked;
            } else if (event instanceof PunitionEvent.AbsenceImplied implied) {
                absences.add(implied.absence());
            } else if (event instanceof PunitionEvent.AbsenceLifted lifted) {
                assertThat(absences.remove(lifted.absence())).isTrue();
            }
        }

        private void become(String next) {
            assertThat(locked).isFalse();
            state = next;
        }
    }

    private static PunitionSlot slot(Random random, Instant at) {
        var start = at.atZone(PARIS).toLocalDateTime().plusHours(random.nextInt(8) - 2L);
        var date = switch (random.nextInt(6)) {
            case 0 -> new PunitionDate.Deadline(start);
            case 1 -> new PunitionDate.Moment(start);
            default -> PunitionDate.range(start, start.plusHours(1));
        };
        return random.nextInt(4) == 0
                ? PunitionSlot.at(date)
                : PunitionSlot.at(date).in("P1");
    }

    private static PunitionCommand command(Random random, Instant at) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new PunitionCommand.Schedule(at, by, slot(random, at));
            case 3, 4 ->
                new PunitionCommand.Postpone(at, by, slot(random, at), MOTIFS.get(random.nextInt(MOTIFS.size())));
            case 5 -> new PunitionCommand.FileReport(at, by, "rapport");
            case 6 -> new PunitionCommand.MarkDone(at, by);
            case 7 -> new PunitionCommand.MarkNotDone(at, by);
            case 8 -> random.nextInt(3) == 0 ? new PunitionCommand.Lock(at, by) : new PunitionCommand.MarkDone(at, by);
            default -> new PunitionCommand.Unlock(at, by);
        };
    }

    @Property(tries = 800)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_punition_again(@ForAll long seed) {
        var random = new Random(seed);
        var nature = PunitionNature.values()[random.nextInt(PunitionNature.values().length)];
        var given =
                Punitions.give(at("08:00"), TEACHER, request(nature), POLICY).get();
        var punition = given.state();
        var journal = new ArrayList<>(given.events());
        var model = new Model();
        var refused = 0;
        for (var count = 0; count < COMMANDS; count++) {
            var command = command(random, at("08:00").plusSeconds(count * 4200L));
            var before = punition;
            var outcome = Punitions.decide(punition, command, POLICY, OCCUPANCY);
            refused += outcome.isLeft() ? 1 : 0;
            if (outcome.isRight()) {
                outcome.get().events().forEach(model::follow);
                journal.addAll(outcome.get().events());
                punition = outcome.get().state();
            } else {
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
                assertThat(punition).isEqualTo(before);
            }
            check(punition, model, nature);
        }
        assertThat(Punition.replay(journal)).isEqualTo(punition);
        assertThat(punition.version()).isEqualTo(journal.size());
        cover(punition, refused, model);
    }

    private static void check(Punition punition, Model model, PunitionNature nature) {
        assertThat(punition.state()).hasToString(model.state);
        assertThat(punition.isLocked()).isEqualTo(model.locked);
        assertThat(punition.postponements()).hasSize(model.postponements);
        assertThat(punition.slot().isPresent() || punition.state() == PunitionState.NOUVELLE || nature.needsNoDate())
                .isTrue();
        assertThat(model.absences)
                .hasSize(
                        nature == PunitionNature.EXCLUSION_PONCTUELLE
                                        && punition.slot().isPresent()
                                        && punition.state() != PunitionState.NON_REALISEE
                                ? 1
                                : 0);
        if (nature == PunitionNature.RETENUE) {
            punition.slot()
                    .flatMap(slot -> slot.date().period())
                    .ifPresent(when -> assertThat(when.overlaps(LESSON)).isFalse());
        }
    }

    private static void cover(Punition punition, int refused, Model model) {
        Statistics.label("ends").collect(punition.state()).coverage(coverage -> {
            for (var state : PunitionState.values()) {
                coverage.check(state).percentage(share -> share > 1);
            }
        });
        Statistics.label("refused")
                .collect(refused > 3)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("postponed")
                .collect(model.postponements > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("absent")
                .collect(!model.absences.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
    }

    @Property(tries = 200)
    void the_lists_by_state_and_by_lock_add_up_to_all(@ForAll long seed) {
        var random = new Random(seed);
        var punitions = new ArrayList<Punition>();
        for (var count = 0; count < 20; count++) {
            punitions.add(Punition.builder()
                    .request(request(PunitionNature.EXCUSE).withId(new PunitionId("p" + count)))
                    .givenOn(MONDAY)
                    .state(PunitionState.values()[random.nextInt(4)])
                    .isLocked(random.nextBoolean())
                    .build());
        }
        var shown = 0;
        for (var state : PunitionState.values()) {
            for (var locked : List.of(true, false)) {
                shown += PunitionFilter.builder()
                        .addStates(state)
                        .isLocked(locked)
                        .build()
                        .of(punitions)
                        .size();
            }
        }
        assertThat(shown).isEqualTo(punitions.size());
    }
}
