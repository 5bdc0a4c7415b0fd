package org.ent4j.examples.sample.noise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Weighted;

/**
 * Disturbs the items of one kind of one file. Two items never become alike: a change that would give an item the text of
 * another one, as a reader without eyes for accents, case and signs sees it, is not made.
 */
final class Disturbance<T> {

    private final Dice dice;
    private final double share;
    private final Function<T, String> key;
    private final Set<String> taken = new HashSet<>();

    Disturbance(Dice dice, double share, Function<T, String> key, List<T> truths) {
        this.dice = dice;
        this.share = share;
        this.key = key;
        truths.forEach(truth -> taken.add(key.apply(truth)));
    }

    Printed<T> print(T truth, List<NoiseRule<T>> rules) {
        if (!dice.chance(share)) {
            return new Printed<>(truth, Optional.empty());
        }
        var changes = rules.stream()
                .map(rule -> new Change<>(rule, rule.change().apply(truth, dice)))
                .filter(change -> possible(change, truth))
                .toList();
        return changes.isEmpty() ? new Printed<>(truth, Optional.empty()) : drawn(changes);
    }

    private boolean possible(Change<T> change, T truth) {
        var after = key.apply(change.text());
        return !change.text().equals(truth) && (after.equals(key.apply(truth)) || !taken.contains(after));
    }

    private Printed<T> drawn(List<Change<T>> changes) {
        var change = new Weighted<>(changes, each -> each.rule().weight()).draw(dice);
        taken.add(key.apply(change.text()));
        return new Printed<>(change.text(), Optional.of(change.rule().kind()));
    }

    private record Change<T>(NoiseRule<T> rule, T text) {}
}
