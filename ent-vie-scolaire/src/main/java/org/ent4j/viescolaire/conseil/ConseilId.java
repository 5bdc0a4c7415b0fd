package org.ent4j.viescolaire.conseil;

import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** Which conseil de classe: that of a class in a period. */
public record ConseilId(ClassRef schoolClass, SchoolPeriodId period) implements Comparable<ConseilId> {

    /** Where what happens to it is kept. No two share a journal, whatever stands in their ids. */
    public JournalKey journal() {
        var code = schoolClass.code();
        return new JournalKey(JournalKind.CONSEIL, "%d/%s/%s".formatted(code.length(), code, period));
    }

    @Override
    public int compareTo(ConseilId other) {
        var byClass = schoolClass.compareTo(other.schoolClass);
        return byClass != 0 ? byClass : period.compareTo(other.period);
    }

    @Override
    public String toString() {
        return schoolClass + " in " + period;
    }
}
