package org.ent4j.model.reconcile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions known for an import, by item; an immutable value. */
public final class Correspondences {

    private static final Correspondences NONE = new Correspondences(Map.of());

    private final Map<Key, Correspondence> byKey;

    private Correspondences(Map<Key, Correspondence> byKey) {
        this.byKey = byKey;
    }

    public static Correspondences none() {
        return NONE;
    }

    /** Where two speak of one item, the later one of the collection counts. */
    public static Correspondences of(Collection<Correspondence> decisions) {
        return NONE.with(decisions);
    }

    public Optional<Correspondence> of(SourceItem item) {
        return Optional.ofNullable(byKey.get(Key.of(item)));
    }

    /** These and those; a decision on an item that had one replaces it and takes the next version. */
    public Correspondences with(Collection<Correspondence> decisions) {
        var all = new LinkedHashMap<>(byKey);
        decisions.forEach(decision -> all.merge(Key.of(decision.item()), decision, Correspondences::replace));
        return new Correspondences(all);
    }

    private static Correspondence replace(Correspondence before, Correspondence after) {
        return before.target().equals(after.target())
                ? new Correspondence(after.item(), after.target(), before.version())
                : new Correspondence(after.item(), after.target(), before.version() + 1);
    }

    public List<Correspondence> list() {
        return List.copyOf(byKey.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Correspondences that && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return list().toString();
    }

    private record Key(String structure, String source, String kind, String key) {
        static Key of(SourceItem item) {
            return new Key(item.structure().value(), item.source(), item.kind(), item.key());
        }
    }
}
