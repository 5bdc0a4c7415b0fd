package org.ent4j.viescolaire.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.settings.SettingsFixture.AT;
import static org.ent4j.viescolaire.settings.SettingsFixture.DEFAULTS;
import static org.ent4j.viescolaire.settings.SettingsFixture.FRENCH;
import static org.ent4j.viescolaire.settings.SettingsFixture.GREEK;
import static org.ent4j.viescolaire.settings.SettingsFixture.HEAD;
import static org.ent4j.viescolaire.settings.SettingsFixture.MATHS;
import static org.ent4j.viescolaire.settings.SettingsFixture.SETTINGS;
import static org.ent4j.viescolaire.settings.SettingsFixture.TEACHER;
import static org.ent4j.viescolaire.settings.SettingsFixture.pole;
import static org.ent4j.viescolaire.settings.SettingsFixture.poles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.decision.Outcome;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;
import org.ent4j.viescolaire.settings.SettingsCommand.RestoreDefault;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;

class SettingsProperties {

    private static final List<SettingKind> KINDS = List.of(SettingKind.POLES, SettingKind.MOTIFS, SettingKind.MASTERY);

    /** A school that somebody sets at random, and its values on stacks, as a stranger would keep them. */
    private static final class School {

        private final Random random;
        private final List<SettingsEvent> journal = new ArrayList<>();
        private final Map<SettingKind, Deque<Setting>> stacks = new EnumMap<>(SettingKind.class);
        private EvaluationSettings settings = EvaluationSettings.none();

        School(long seed) {
            random = new Random(seed);
            for (var kind : SettingKind.values()) {
                stacks.put(kind, new ArrayDeque<>(List.of(DEFAULTS.of(kind))));
            }
        }

        private <T> T any(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        Deque<Setting> stack(SettingKind kind) {
            return Objects.requireNonNull(stacks.get(kind));
        }

        private Setting value() {
            return switch (random.nextInt(3)) {
                case 0 ->
                    any(List.of(
                            poles(pole("A", FRENCH)),
                            poles(pole("A", FRENCH), pole("B", MATHS)),
                            poles(pole("A", MATHS)),
                            poles(pole("A", GREEK))));
                case 1 -> {
                    var some = new ArrayList<>(DEFAULTS.motifs().motifs());
                    Collections.shuffle(some, random);
                    yield new SchoolMotifs(some.subList(0, 3 + random.nextInt(some.size() - 2)));
                }
                default ->
                    new MasteryScales(
                            DEFAULTS.mastery().usual(),
                            List.of(new CycleScale(
                                    random.nextInt(6), DEFAULTS.mastery().usual())));
            };
        }

        private SettingsCommand command() {
            Actor by = random.nextInt(8) == 0 ? TEACHER : HEAD;
            var kind = any(KINDS);
            var seen = random.nextInt(4) > 0
                    ? Optional.<Integer>empty()
                    : Optional.of(random.nextInt(settings.changes(kind).size() + 1));
            return switch (random.nextInt(5)) {
                case 0, 1 -> new Undo(AT, by, kind, seen);
                case 2 -> new RestoreDefault(AT, by, kind, seen);
                default -> {
                    var value = value();
                    yield new Change(AT, by, value, seen);
                }
            };
        }

        String step() {
            var before = settings;
            var command = command();
            var decided = SETTINGS.decide(before, command);
            var name = command.getClass().getSimpleName();
            if (decided.isLeft()) {
                assertThat(decided.getLeft().rules()).isNotEmpty();
                assertThat(settings).isEqualTo(before);
                return name + " refused";
            }
            keep(command, decided.get());
            return decided.get().events().isEmpty() ? name + " of nothing" : name;
        }

        private void keep(SettingsCommand command, Outcome<EvaluationSettings, SettingsEvent> outcome) {
            settings = outcome.state();
            journal.addAll(outcome.events());
            if (outcome.events().isEmpty()) {
                return;
            }
            var stack = stack(command.kind());
            if (command instanceof Change change) {
                stack.push(change.setting());
            } else if (command instanceof Undo) {
                stack.pop();
            } else {
                stack.push(DEFAULTS.of(command.kind()));
            }
        }
    }

    @Property(tries = 400)
    void whatever_is_asked_the_last_value_that_was_not_undone_counts(@ForAll long seed) {
        var school = new School(seed);
        for (var left = 40; left > 0; left--) {
            Statistics.label("steps").collect(school.step());

            for (var kind : KINDS) {
                assertThat(SettingsFixture.inForce(school.settings).of(kind))
                        .isEqualTo(school.stack(kind).peek());
            }
        }
        assertThat(Outcome.replay(EvaluationSettings.none(), school.journal, EvaluationSettings::after))
                .isEqualTo(school.settings);
        assertThat(school.settings.version()).isEqualTo(school.journal.size());
        Statistics.label("steps")
                .coverage(coverage -> List.of("Change", "Undo", "RestoreDefault")
                        .forEach(each -> {
                            coverage.check(each).percentage(share -> share > 1);
                            coverage.check(each + " refused").percentage(share -> share > 1);
                        }));
    }
}
