package org.ent4j.viescolaire.periodicity;

import java.util.Comparator;
import org.ent4j.model.id.ClassRef;

/** A class in a period: the stable key of its council and of its set of bulletins, whatever their dates become. */
public record ClassPeriod(ClassRef classRef, SchoolPeriodId period) implements Comparable<ClassPeriod> {

    private static final Comparator<ClassPeriod> ORDER =
            Comparator.comparing(ClassPeriod::classRef).thenComparing(ClassPeriod::period);

    @Override
    public int compareTo(ClassPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return classRef + "/" + period;
    }
}
