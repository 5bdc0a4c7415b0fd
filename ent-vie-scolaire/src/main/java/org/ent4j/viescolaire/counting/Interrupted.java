package org.ent4j.viescolaire.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One absence, and what is left of it: a presence elsewhere interrupts it, and makes no two of it.
 *
 * @param whole when it would be had nothing interrupted it
 * @param isExcused whether the school has accepted why
 * @param left what remains, in its order; nothing when the pupil was elsewhere all the time
 */
public record Interrupted(Period whole, Nature nature, boolean isExcused, List<Period> left) {

    public Interrupted {
        left = List.copyOf(left);
    }

    /** An entry for each piece, which knows the others of its day: an absence may last for days, a lateness is one. */
    public Stream<AttendanceEntry> entries() {
        return left.stream().map(piece -> new AttendanceEntry(piece, nature, isExcused, rest(piece), whole));
    }

    private List<Period> rest(Period piece) {
        var day = piece.start().toLocalDate();
        return left.stream()
                .filter(other -> !other.equals(piece))
                .filter(other ->
                        nature == Nature.LATENESS || other.start().toLocalDate().equals(day))
                .toList();
    }

    /** Absences that follow each other without a gap, and are alike, as one; the entries in the order of their periods. */
    public static List<AttendanceEntry> joined(Collection<Interrupted> all) {
        var joined = new ArrayList<Interrupted>();
        all.stream().sorted((one, other) -> one.whole.compareTo(other.whole)).forEach(each -> join(joined, each));
        return joined.stream()
                .flatMap(Interrupted::entries)
                .sorted((one, other) -> one.period().compareTo(other.period()))
                .toList();
    }

    /** Of absences that are alike, the last to begin is the last to end: no other can touch. */
    private static void join(List<Interrupted> joined, Interrupted next) {
        for (var index = joined.size() - 1; index >= 0 && next.nature == Nature.ABSENCE; index--) {
            var last = joined.get(index);
            if (last.nature == Nature.ABSENCE && last.isExcused == next.isExcused) {
                if (!last.whole.touches(next.whole)) {
                    break;
                }
                joined.set(index, last.join(next));
                return;
            }
        }
        joined.add(next);
    }

    private Interrupted join(Interrupted next) {
        var both = Stream.concat(left.stream(), next.left.stream()).toList();
        return new Interrupted(whole.span(next.whole), nature, isExcused, Periods.joined(both));
    }
}
