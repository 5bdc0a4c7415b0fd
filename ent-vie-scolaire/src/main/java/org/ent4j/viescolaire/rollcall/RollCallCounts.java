package org.ent4j.viescolaire.rollcall;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * The figures over a roll call. Present, absent and exempt add up to all; who came late or left early is present.
 *
 * @param late of those present
 * @param left of those present
 */
public record RollCallCounts(int all, int present, int absent, int exempt, int late, int left) {

    /** The figures of any entries. */
    public static RollCallCounts of(Collection<RollCallEntry> entries) {
        return new RollCallCounts(
                entries.size(),
                count(entries, entry -> entry.presence() == Presence.PRESENT),
                count(entries, entry -> entry.presence() == Presence.ABSENT),
                count(entries, entry -> entry.presence() == Presence.EXEMPT),
                count(entries, RollCallEntry::isLate),
                count(entries, RollCallEntry::hasLeft));
    }

    /** Whether everybody was there from the beginning to the end: no dossier comes of it. */
    public boolean isThroughout() {
        return present == all && late == 0 && left == 0;
    }

    private static int count(Collection<RollCallEntry> entries, Predicate<RollCallEntry> wanted) {
        return (int) entries.stream().filter(wanted).count();
    }
}
