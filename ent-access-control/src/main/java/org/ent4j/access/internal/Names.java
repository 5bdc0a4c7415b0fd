package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers for strings, given once and kept: 0, 1, 2… One writer at a time, any number of readers. */
final class Names {

    static final int UNKNOWN = -1;

    private static final int USUAL = 64;

    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] names = new String[USUAL];
    private volatile int size;

    int find(String name) {
        var number = numbers.get(name);
        return number == null ? UNKNOWN : number;
    }

    int number(String name) {
        var known = numbers.get(name);
        return known == null ? add(name) : known;
    }

    private synchronized int add(String name) {
        var known = numbers.get(name);
        if (known != null) {
            return known;
        }
        var number = size;
        if (number == names.length) {
            names = Arrays.copyOf(names, number * 2);
        }
        names[number] = name;
        size = number + 1;
        numbers.put(name, number);
        return number;
    }

    String name(int number) {
        return names[number];
    }

    int size() {
        return size;
    }
}
