package org.ent4j.viescolaire.feed.lsu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The ids of a file, and the references that wait for one. */
final class LsuReferences {

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(Place place, String id, String kind, LsuPosition position) {}

    /** Nothing when the id is new. */
    Optional<LsuDefect> define(String id, String kind) {
        var first = kinds.putIfAbsent(id, kind);
        return first == null ? Optional.empty() : Optional.of(new LsuDefect.DuplicateId(id, first));
    }

    /** A code that the file declares. */
    void declare(String kind, String code) {
        codes.computeIfAbsent(kind, any -> new HashSet<>()).add(code);
    }

    boolean isDeclared(String kind, String code) {
        return codes.getOrDefault(kind, Set.of()).contains(code);
    }

    /** What is wrong now; one to an id that is not there yet waits for the end. */
    Optional<LsuDefect> refer(Place place, String id, String kind, LsuPosition position) {
        var found = kinds.get(id);
        if (found == null) {
            waiting.add(new Waiting(place, id, kind, position));
            return Optional.empty();
        }
        return wrongKind(place, id, kind, found);
    }

    private static Optional<LsuDefect> wrongKind(Place place, String id, String kind, String found) {
        return found.equals(kind)
                ? Optional.empty()
                : Optional.of(new LsuDefect.WrongKind(place.toString(), id, found, kind));
    }

    /** At the end of the file. */
    void settle(BiConsumer<LsuPosition, LsuDefect> tell) {
        for (var each : waiting) {
            Optional.ofNullable(kinds.get(each.id))
                    .map(found -> wrongKind(each.place, each.id, each.kind, found))
                    .orElseGet(() -> Optional.of(new LsuDefect.MissingReference(each.place.toString(), each.id)))
                    .ifPresent(defect -> tell.accept(each.position, defect));
        }
    }
}
