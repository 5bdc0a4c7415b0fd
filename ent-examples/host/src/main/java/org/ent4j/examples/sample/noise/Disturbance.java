package org.ent4j.examples.sample.noise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Weighted;

/**
 * Disturbs the items of one kind of one file. Two items never become alike: a change that would give an item a text that
 * another one has or had at birth, as a reader without eyes for accents, case and signs sees it, is not made.
 */
final class Disturbance<T> {

    private final Dice dice;
    private final double share;
    private final Function<T, List<String>> keys;
    private final Map<String, Integer> owners = new HashMap<>();

    /**
     * @param keys what a text looks like, first; then what else it may be known by
     * @param truths all that the directory has of that kind
     */
    Disturbance(Dice dice, double share, Function<T, List<String>> keys, List<T> truths) {
        this.dice = dice;
        this.share = share;
        this.keys = keys;
        truths.forEach(this::own);
    }

    private void own(T text) {
        Set.copyOf(keys.apply(text)).forEach(key -> owners.merge(key, 1, Integer::sum));
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
        var own = keys.apply(truth);
        return !change.text().equals(truth)
                && keys.apply(change.text()).stream().allMatch(key -> isFree(key, own));
    }

    private boolean isFree(String key, List<String> own) {
        return key.equals(own.get(0)) || owners.getOrDefault(key, 0) == (own.contains(key) ? 1 : 0);
    }

    private Printed<T> drawn(List<Change<T>> changes) {
        var change = new Weighted<>(changes, each -> each.rule().weight()).draw(dice);
        own(change.text());
        return new Printed<>(change.text(), Optional.of(change.rule().kind()));
    }

    private record Change<T>(NoiseRule<T> rule, T text) {}
}
