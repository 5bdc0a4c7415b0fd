package org.ent4j.examples.sample.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of items in a file of EDT, from 1 on. */
final class Idents<T> {

    private final Map<T, String> idents = new HashMap<>();

    Idents(List<T> items) {
        items.forEach(item -> idents.putIfAbsent(item, Integer.toString(idents.size() + 1)));
    }

    String of(T item) {
        return idents.getOrDefault(item, "0");
    }
}
