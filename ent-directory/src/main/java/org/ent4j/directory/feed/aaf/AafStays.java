package org.ent4j.directory.feed.aaf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.Stay;

/** The days that a person of AAF has in one structure: entries and exits told apart, or spans told at once. */
final class AafStays {

    private final Map<MembershipKey, NavigableSet<LocalDate>> entries = new TreeMap<>();
    private final Map<MembershipKey, NavigableSet<LocalDate>> exits = new TreeMap<>();
    private final Map<MembershipKey, Stay> spans = new TreeMap<>();

    void entry(MembershipKey key, LocalDate day) {
        entries.computeIfAbsent(key, any -> new TreeSet<>()).add(day);
    }

    void exit(MembershipKey key, LocalDate day) {
        exits.computeIfAbsent(key, any -> new TreeSet<>()).add(day);
    }

    /** Of several spans of one membership the whole counts: a teacher has one function for two disciplines. */
    void span(MembershipKey key, LocalDate first, Optional<LocalDate> last) {
        spans.merge(key, new Stay(key, Optional.of(first), last), AafStays::whole);
    }

    private static Stay whole(Stay one, Stay other) {
        var first = one.first().flatMap(day -> other.first().map(that -> day.isBefore(that) ? day : that));
        var last = one.last().flatMap(day -> other.last().map(that -> day.isAfter(that) ? day : that));
        return new Stay(one.key(), first, last);
    }

    List<Stay> all() {
        var all = new ArrayList<>(spans.values());
        var keys = new TreeSet<>(entries.keySet());
        keys.addAll(exits.keySet());
        keys.forEach(key -> all.addAll(paired(key)));
        return all;
    }

    /** Each exit goes with the first entry before it; who enters twice without an exit has stayed. */
    private List<Stay> paired(MembershipKey key) {
        var in = entries.getOrDefault(key, Collections.emptyNavigableSet());
        var out = exits.getOrDefault(key, Collections.emptyNavigableSet());
        if (in.isEmpty()) {
            return List.of(new Stay(key, Optional.empty(), Optional.of(out.last())));
        }
        var stays = new ArrayList<Stay>();
        var entry = Optional.of(in.first());
        for (var exit : out) {
            if (entry.filter(day -> !day.isAfter(exit)).isPresent()) {
                stays.add(new Stay(key, entry, Optional.of(exit)));
                entry = Optional.ofNullable(in.higher(exit));
            }
        }
        entry.ifPresent(day -> stays.add(new Stay(key, Optional.of(day), Optional.empty())));
        return stays;
    }
}
