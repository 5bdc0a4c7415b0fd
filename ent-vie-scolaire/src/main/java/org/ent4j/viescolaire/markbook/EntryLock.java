package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Until when people enter what goes on the bulletins of a class in a period. Direction is never locked out.
 *
 * @param lastDays of each role, itself included; a role that is not a key is not locked
 * @param unlockedUntil the last day for which direction has let a role in again
 */
public record EntryLock(Map<EntryRole, LocalDate> lastDays, Map<EntryRole, LocalDate> unlockedUntil) {

    public EntryLock {
        lastDays = Map.copyOf(lastDays);
        unlockedUntil = Map.copyOf(unlockedUntil);
        if (lastDays.containsKey(EntryRole.DIRECTION)) {
            throw new IllegalArgumentException(
                    "A last day for direction, %s.\nMaybe it was meant for the professeur principal."
                            .formatted(lastDays.get(EntryRole.DIRECTION)));
        }
    }

    /** Nobody is locked out. */
    public static EntryLock none() {
        return new EntryLock(Map.of(), Map.of());
    }

    /** Teachers enter until that day; professeurs principaux go on, as in OPEN-ENT (date_fin_saisie). */
    public static EntryLock of(LocalDate deadline) {
        return none().locking(EntryRole.ENSEIGNANT, deadline);
    }

    public EntryLock locking(EntryRole role, LocalDate lastDay) {
        return new EntryLock(with(lastDays, role, lastDay), unlockedUntil);
    }

    public EntryLock unlocking(EntryRole role, LocalDate until) {
        return new EntryLock(lastDays, with(unlockedUntil, role, until));
    }

    /** What was unlocked for the role is locked again. */
    public EntryLock relocking(EntryRole role) {
        var left = new EnumMap<EntryRole, LocalDate>(EntryRole.class);
        left.putAll(unlockedUntil);
        left.remove(role);
        return new EntryLock(lastDays, left);
    }

    public boolean isOpen(EntryRole role, LocalDate day) {
        return isWithin(Optional.ofNullable(lastDays.get(role)), day, true)
                || isWithin(Optional.ofNullable(unlockedUntil.get(role)), day, false);
    }

    private static boolean isWithin(Optional<LocalDate> last, LocalDate day, boolean otherwise) {
        return last.map(each -> !day.isAfter(each)).orElse(otherwise);
    }

    private static Map<EntryRole, LocalDate> with(Map<EntryRole, LocalDate> days, EntryRole role, LocalDate day) {
        var more = new EnumMap<EntryRole, LocalDate>(EntryRole.class);
        more.putAll(days);
        more.put(role, day);
        return more;
    }
}
