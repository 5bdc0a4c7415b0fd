package org.ent4j.viescolaire.registre;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * The figures over cells, of a pupil or of a lesson; cells that do not concern the pupil, or that nobody can
 * read, are not counted.
 *
 * @param late of those present
 * @param left of those present
 */
public record RegistreTotals(int present, int absent, int exempt, int notCalled, int late, int left) {

    static RegistreTotals of(Collection<RegistreCell> cells) {
        return new RegistreTotals(
                count(cells, Mark.PRESENT),
                count(cells, Mark.ABSENT),
                count(cells, Mark.EXEMPT),
                count(cells, Mark.NOT_CALLED),
                count(cells, RegistreCell::isLate),
                count(cells, RegistreCell::hasLeft));
    }

    private static int count(Collection<RegistreCell> cells, Mark mark) {
        return count(cells, cell -> cell.mark() == mark);
    }

    private static int count(Collection<RegistreCell> cells, Predicate<RegistreCell> wanted) {
        return (int) cells.stream().filter(wanted).count();
    }

    /** Present, absent, exempt and not called add up to it. */
    public int all() {
        return present + absent + exempt + notCalled;
    }

    RegistreTotals plus(RegistreTotals other) {
        return new RegistreTotals(
                present + other.present,
                absent + other.absent,
                exempt + other.exempt,
                notCalled + other.notCalled,
                late + other.late,
                left + other.left);
    }
}
