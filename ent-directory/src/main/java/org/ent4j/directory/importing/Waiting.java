package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.importing.Arrival.OfKey;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;

/** Rows that only all together, at the end of the feed, can be told who they are, and changes of them. In memory. */
final class Waiting {

    private final String source;
    private final Set<String> decided;
    private final Set<String> targets;
    private final List<Whole> rows = new ArrayList<>();
    private final List<OfKey> changes = new ArrayList<>();
    private final Set<SourceKey> keys = new HashSet<>();

    Waiting(Correspondences decisions, String source) {
        this.source = source;
        this.decided = decisions.list().stream().map(each -> each.item().key()).collect(toSet());
        this.targets = decisions.list().stream().flatMap(Waiting::target).collect(toSet());
    }

    private static Stream<String> target(Correspondence decision) {
        return decision.target().fold(Stream::of, Stream::of, Stream::of);
    }

    /** Whether a decision speaks of the row or of its owner, or another row may have the same owner. */
    boolean takes(Whole row, Optional<PersonOutline> owner) {
        var keysOfRow = row.keys();
        return keysOfRow.size() > 1
                || keysOfRow.stream().anyMatch(key -> !key.source().equals(source) || decided.contains(key.key()))
                || owner.filter(this::isContested).isPresent();
    }

    private boolean isContested(PersonOutline owner) {
        var ofSource =
                owner.keys().stream().filter(key -> key.source().equals(source)).count();
        return ofSource > 1 || targets.contains(owner.id().value());
    }

    /** What was said of the person before is void. */
    void add(Whole row) {
        changes.removeIf(change -> row.keys().contains(change.key()));
        rows.add(row);
        keys.addAll(row.keys());
    }

    void add(OfKey change) {
        changes.add(change);
    }

    /** Whether the row of that person waits, or another row may turn out to be the same person. */
    boolean takes(OfKey change, Optional<PersonOutline> owner) {
        return keys.contains(change.key()) || owner.filter(this::isContested).isPresent();
    }

    List<Whole> rows() {
        return rows;
    }

    List<OfKey> changes() {
        return changes;
    }
}
