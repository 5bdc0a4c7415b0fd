package org.ent4j.examples.sample.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Values of which some are drawn more often than others. */
public final class Weighted<T> {

    private final List<T> values = new ArrayList<>();
    private final int[] upTo;
    private final int total;

    public Weighted(List<? extends T> candidates, ToIntFunction<? super T> weight) {
        values.addAll(candidates);
        upTo = new int[values.size()];
        var sum = 0;
        for (var i = 0; i < upTo.length; i++) {
            sum += weight.applyAsInt(values.get(i));
            upTo[i] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException(
                    "Nothing can be drawn from %s.\nMaybe every weight is zero.".formatted(candidates));
        }
        total = sum;
    }

    public T draw(Dice dice) {
        var found = Arrays.binarySearch(upTo, dice.below(total) + 1);
        return values.get(found >= 0 ? firstOf(found) : -found - 1);
    }

    private int firstOf(int found) {
        var first = found;
        while (first > 0 && upTo[first - 1] == upTo[found]) {
            first--;
        }
        return first;
    }
}
