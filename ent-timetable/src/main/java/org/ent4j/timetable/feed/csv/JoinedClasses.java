package org.ent4j.timetable.feed.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of which some have one group of that name together. */
final class JoinedClasses {

    /** Each with another one of its set; the first of a set with itself. */
    private final Map<String, String> leaders = new LinkedHashMap<>();

    private final Map<String, Set<String>> sets = new HashMap<>();

    void add(String name) {
        leaders.putIfAbsent(name, name);
    }

    /** False when they were together already. */
    boolean join(String one, String other) {
        var first = leader(one);
        var second = leader(other);
        leaders.put(second, first);
        return !first.equals(second);
    }

    private String leader(String name) {
        var leader = name;
        for (var above = leaders.getOrDefault(leader, leader); !above.equals(leader); ) {
            leader = above;
            above = leaders.getOrDefault(leader, leader);
        }
        leaders.put(name, leader);
        return leader;
    }

    /** How many sets there are; nothing is joined after this was asked. */
    int count() {
        return sets().size();
    }

    /** The class and those that it is together with. */
    List<String> with(String name) {
        return List.copyOf(sets().getOrDefault(leader(name), Set.of(name)));
    }

    private Map<String, Set<String>> sets() {
        if (sets.isEmpty()) {
            new ArrayList<>(leaders.keySet())
                    .forEach(name -> sets.computeIfAbsent(leader(name), any -> new LinkedHashSet<>())
                            .add(name));
        }
        return sets;
    }
}
