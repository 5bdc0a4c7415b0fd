package org.ent4j.access.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes changes in an assembly and remembers how to undo them, so that changes can be tried without a copy of all rights.
 * Nothing else may change the assembly meanwhile. Not thread-safe.
 */
public final class RightsUndo {

    private final RightsAssembly assembly;
    private final Deque<RightsChange> back = new ArrayDeque<>();

    public RightsUndo(RightsAssembly assembly) {
        this.assembly = assembly;
    }

    /** Makes the change, or says why not and leaves everything as it was. */
    public Optional<RightsDefect> apply(RightsChange change) {
        var before = assembly.stateOf(RightsElement.of(change));
        var defect = assembly.apply(change);
        if (defect.isEmpty()) {
            back.addFirst(before);
        }
        return defect;
    }

    /** The changes that lead back to where this began, in the order in which to make them. */
    public List<RightsChange> changes() {
        return List.copyOf(back);
    }

    /** Leads back to where this began; what had been removed is there again, after all others in the order of its kind. */
    public void undo() {
        while (!back.isEmpty()) {
            assembly.apply(back.removeFirst()).ifPresent(RightsUndo::lost);
        }
    }

    private static void lost(RightsDefect defect) {
        throw new IllegalStateException(
                "The rights do not go back: %s.\nMaybe the assembly was changed meanwhile.".formatted(defect));
    }
}
