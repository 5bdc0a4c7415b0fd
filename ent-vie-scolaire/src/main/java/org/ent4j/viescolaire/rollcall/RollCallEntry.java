package org.ent4j.viescolaire.rollcall;

import java.time.LocalTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * What a roll call says of a pupil.
 *
 * @param arrived when a late pupil came
 * @param left when a pupil left before the end
 * @param motif the code of a motif of the school; nothing for "aucun motif"
 * @param comment may be ""
 * @param isLocked set by vie scolaire: the teacher does not change it
 */
public record RollCallEntry(
        PersonId pupil,
        Presence presence,
        Optional<LocalTime> arrived,
        Optional<LocalTime> left,
        Optional<String> motif,
        String comment,
        boolean isLocked) {

    public RollCallEntry {
        if (presence != Presence.PRESENT && (arrived.isPresent() || left.isPresent())) {
            throw new IllegalArgumentException("%s is %s and came at %s, left at %s.\nMaybe the hours were not cleared."
                    .formatted(pupil, presence, arrived, left));
        }
        if (arrived.isPresent() && left.isPresent() && !arrived.get().isBefore(left.get())) {
            throw new IllegalArgumentException(
                    "%s came at %s and left at %s.\nMaybe the two are swapped.".formatted(pupil, arrived, left));
        }
    }

    public static RollCallEntry present(PersonId pupil) {
        return of(pupil, Presence.PRESENT, Optional.empty(), Optional.empty());
    }

    public static RollCallEntry absent(PersonId pupil) {
        return of(pupil, Presence.ABSENT, Optional.empty(), Optional.empty());
    }

    public static RollCallEntry exempt(PersonId pupil) {
        return of(pupil, Presence.EXEMPT, Optional.empty(), Optional.empty());
    }

    public static RollCallEntry late(PersonId pupil, LocalTime arrived) {
        return of(pupil, Presence.PRESENT, Optional.of(arrived), Optional.empty());
    }

    public static RollCallEntry left(PersonId pupil, LocalTime left) {
        return of(pupil, Presence.PRESENT, Optional.empty(), Optional.of(left));
    }

    private static RollCallEntry of(
            PersonId pupil, Presence presence, Optional<LocalTime> arrived, Optional<LocalTime> left) {
        return new RollCallEntry(pupil, presence, arrived, left, Optional.empty(), "", false);
    }

    public RollCallEntry withMotif(String code) {
        return new RollCallEntry(pupil, presence, arrived, left, Optional.of(code), comment, isLocked);
    }

    /** "Aucun motif". */
    public RollCallEntry withoutMotif() {
        return new RollCallEntry(pupil, presence, arrived, left, Optional.empty(), comment, isLocked);
    }

    public RollCallEntry withComment(String words) {
        return new RollCallEntry(pupil, presence, arrived, left, motif, words, isLocked);
    }

    /**
     * The same with the motif and the comment that were there, as far as it gives none: whoever says again that a pupil is
     * absent takes nothing back. What says something else of the pupil, or other hours, keeps nothing.
     */
    public RollCallEntry keeping(RollCallEntry before) {
        var isSame = presence == before.presence && arrived.equals(before.arrived) && left.equals(before.left);
        return isSame
                ? new RollCallEntry(
                        pupil,
                        presence,
                        arrived,
                        left,
                        motif.or(before::motif),
                        comment.isEmpty() ? before.comment : comment,
                        isLocked)
                : this;
    }

    /** The same, which the teacher does not change. */
    public RollCallEntry locked() {
        return new RollCallEntry(pupil, presence, arrived, left, motif, comment, true);
    }

    /** The same, which the teacher may change again. */
    public RollCallEntry unlocked() {
        return new RollCallEntry(pupil, presence, arrived, left, motif, comment, false);
    }

    public boolean isLate() {
        return arrived.isPresent();
    }

    public boolean hasLeft() {
        return left.isPresent();
    }

    /** Whether the pupil was there for all of the lesson. */
    public boolean isThroughout() {
        return presence == Presence.PRESENT && !isLate() && !hasLeft();
    }
}
