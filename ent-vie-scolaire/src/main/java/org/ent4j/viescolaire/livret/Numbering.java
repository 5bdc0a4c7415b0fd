package org.ent4j.viescolaire.livret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ent4j.viescolaire.lsu.LsuId;

/** Ids of one kind within a file, in the order in which they are met: those of people would tell of people. */
final class Numbering<K> {

    private final String prefix;
    private final Map<K, LsuId> ids = new LinkedHashMap<>();

    Numbering(String prefix) {
        this.prefix = prefix;
    }

    LsuId of(K key) {
        return ids.computeIfAbsent(key, any -> new LsuId("%s_%03d".formatted(prefix, ids.size() + 1)));
    }

    <T> List<T> all(BiFunction<LsuId, K, T> make) {
        return ids.entrySet().stream()
                .map(each -> make.apply(each.getValue(), each.getKey()))
                .toList();
    }
}
