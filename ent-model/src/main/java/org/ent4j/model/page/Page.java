package org.ent4j.model.page;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a long answer.
 *
 * @param items what stands on it, in a stable order
 * @param number its number, from 0
 * @param size how many items a full page has, at least 1
 * @param total how many items the whole answer has
 */
public record Page<T>(List<T> items, int number, int size, long total) {

    public static final int USUAL_SIZE = 20;

    public Page {
        items = List.copyOf(items);
        if (number < 0 || size < 1 || total < 0 || items.size() > size) {
            throw new IllegalArgumentException(
                    "Page %d of %d items at most, %d in all, with %d on it.\nMaybe number and size are swapped."
                            .formatted(number, size, total, items.size()));
        }
    }

    /** The page of a list that is held whole. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        var from = (int) Math.min((long) number * size, all.size());
        return new Page<>(all.subList(from, Math.min(from + size, all.size())), number, size, all.size());
    }

    public long pages() {
        return (total + size - 1) / size;
    }

    public boolean hasNext() {
        return number + 1L < pages();
    }

    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        return new Page<>(items.stream().<R>map(function).toList(), number, size, total);
    }
}
