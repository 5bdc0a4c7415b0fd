package org.ent4j.viescolaire.conseil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.conseil.ConseilFixture.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.ConseilCommand.ChangeLocks;
import org.ent4j.viescolaire.conseil.ConseilCommand.Close;
import org.ent4j.viescolaire.conseil.ConseilCommand.Hold;
import org.ent4j.viescolaire.conseil.ConseilCommand.Prepare;
import org.ent4j.viescolaire.conseil.ConseilCommand.Relock;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reopen;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reschedule;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetAvis;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetOrientations;
import org.ent4j.viescolaire.conseil.ConseilCommand.Unlock;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteSynthesis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteVieScolaire;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.rights.Actor;

/** Whatever people do in whatever order. */
class ConseilProperties {

    private static final List<Actor> ACTORS =
            List.of(HEAD, HEAD, HEAD, PRINCIPAL, PRINCIPAL, TEACHER, CPE, CPE, MOTHER);
    private static final List<PersonId> PEOPLE = List.of(ANNE, ANNE, BRUNO, BRUNO, STRANGER);
    private static final int COMMANDS = 130;

    /** What may become of a conseil, followed without looking at the code. */
    private static final class Model {
        private String state = "PLANNED";
        private final Map<PersonId, String> syntheses = new HashMap<>();

        void follow(ConseilEvent event) {
            if (event instanceof ConseilEvent.Prepared) {
                from(event, "PREPARED", List.of(HEAD, PRINCIPAL), "PLANNED");
            } else if (event instanceof ConseilEvent.Held) {
                from(event, "HELD", List.of(HEAD, PRINCIPAL), "PREPARED");
            } else if (event instanceof ConseilEvent.Closed) {
                from(event, "CLOSED", List.of(HEAD), "HELD", "REOPENED");
            } else if (event instanceof ConseilEvent.Reopened) {
                from(event, "REOPENED", List.of(HEAD), "CLOSED");
            } else if (event instanceof ConseilEvent.Rescheduled) {
                from(event, state, List.of(HEAD), "PLANNED", "PREPARED");
            } else if (event instanceof ConseilEvent.SynthesisWritten written) {
                from(event, state, List.of(HEAD, PRINCIPAL), "PLANNED", "PREPARED", "HELD", "REOPENED");
                syntheses.put(written.pupil(), written.text());
            } else if (event instanceof ConseilEvent.VieScolaireWritten) {
                from(event, state, List.of(HEAD, CPE), "PLANNED", "PREPARED", "HELD", "REOPENED");
            } else {
                from(event, state, List.of(HEAD, PRINCIPAL), "PLANNED", "PREPARED", "HELD", "REOPENED");
            }
        }

        private void from(ConseilEvent event, String next, List<Actor> actors, String... states) {
            assertThat(state).isIn((Object[]) states);
            assertThat(event.by()).isIn(actors);
            state = next;
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static ConseilCommand command(Random random) {
        var at = on(random.nextInt(14) - 7);
        var by = any(ACTORS, random);
        var pupil = any(PEOPLE, random);
        var role = EntryRole.values()[random.nextInt(3)];
        return switch (random.nextInt(24)) {
            case 0, 1 -> new Prepare(at, by);
            case 2, 3, 4 -> new Hold(at, by, random.nextInt(4) == 0 ? List.of(DELEGATE) : MEMBERS);
            case 5, 22, 23 -> new Close(at, by);
            case 6, 7 -> new Reopen(at, by, random.nextInt(3) == 0 ? "" : "erreur");
            case 8 -> new Reschedule(at, by, DAY.plusDays(random.nextInt(5) - 3));
            case 9 -> new ChangeLocks(at, by, EntryLock.none().locking(role, DAY.plusDays(random.nextInt(9) - 4)));
            case 10, 11 -> new Unlock(at, by, role, DAY.plusDays(random.nextInt(14) - 7));
            case 12 -> new Relock(at, by, role);
            case 13 -> new SetAvis(at, by, pupil, avis(random));
            case 14 -> new SetOrientations(at, by, pupil, random.nextBoolean() ? Set.of(SECONDE) : Set.of());
            case 15, 16, 17 -> new WriteVieScolaire(at, by, pupil, "Bien. ".repeat(random.nextInt(130)));
            default -> new WriteSynthesis(at, by, pupil, "Bien. ".repeat(random.nextInt(200)));
        };
    }

    private static Optional<AvisCode> avis(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new AvisCode("INCONNU"));
            default -> Optional.of(FELICITATIONS);
        };
    }

    @Property(tries = 600)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_conseil_again(@ForAll long seed) {
        var random = new Random(seed);
        var planned = CONSEILS.plan(on(-20), HEAD, ID, DAY, LOCK).get();
        var conseil = planned.state();
        var journal = new ArrayList<>(planned.events());
        var model = new Model();
        var refused = 0;
        var commands = 10 + random.nextInt(COMMANDS);
        for (var count = 0; count < commands; count++) {
            var before = conseil;
            var outcome = CONSEILS.decide(conseil, command(random));
            if (outcome.isLeft()) {
                refused++;
                assertThat(refused(outcome)).isNotEmpty();
                continue;
            }
            outcome.get().events().forEach(model::follow);
            journal.addAll(outcome.get().events());
            conseil = outcome.get().state();
            if (outcome.get().events().isEmpty()) {
                assertThat(conseil).isEqualTo(before);
            }
            check(conseil, model);
        }
        assertThat(Conseil.replay(journal)).isEqualTo(conseil);
        assertThat(conseil.version()).isEqualTo(journal.size());
        cover(conseil, journal, refused);
    }

    private static void check(Conseil conseil, Model model) {
        assertThat(conseil.state()).hasToString(model.state);
        assertThat(conseil.sheets().keySet()).isSubsetOf(ANNE, BRUNO);
        for (var pupil : List.of(ANNE, BRUNO)) {
            var sheet = conseil.sheet(pupil);
            assertThat(sheet.synthesis().map(Written::value).orElse(""))
                    .isEqualTo(model.syntheses.getOrDefault(pupil, ""))
                    .hasSizeLessThanOrEqualTo(1000);
            assertThat(sheet.vieScolaire().map(Written::value).orElse("")).hasSizeLessThanOrEqualTo(600);
            assertThat(sheet.avis().map(Written::value)).isNotEqualTo(Optional.of(new AvisCode("INCONNU")));
        }
        assertThat(conseil.members()).isEqualTo(conseil.state().hasMet() ? MEMBERS : List.of());
    }

    private static void cover(Conseil conseil, List<ConseilEvent> journal, int refused) {
        Statistics.label("ends").collect(conseil.state()).coverage(coverage -> {
            for (var state : ConseilState.values()) {
                coverage.check(state).percentage(share -> share > 2);
            }
        });
        for (var type : ConseilEvent.class.getPermittedSubclasses()) {
            Statistics.label(type.getSimpleName())
                    .collect(journal.stream().anyMatch(type::isInstance))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        }
        Statistics.label("refused")
                .collect(refused > 10)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
    }
}
