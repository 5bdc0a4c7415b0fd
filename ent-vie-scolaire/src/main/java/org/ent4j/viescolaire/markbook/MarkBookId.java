package org.ent4j.viescolaire.markbook;

import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.EvaluationServiceId;

/** Which mark book: that of a service in a period. */
public record MarkBookId(EvaluationServiceId service, SchoolPeriodId period) implements Comparable<MarkBookId> {

    /** Where what happens to it is kept. No two books share a journal, whatever stands in their ids. */
    public JournalKey journal() {
        var length = service.value().length();
        return new JournalKey(JournalKind.MARK_BOOK, "%d/%s/%s".formatted(length, service, period));
    }

    /**
     * The book that a journal is of.
     *
     * @param journal as {@link #journal} makes it
     */
    public static MarkBookId of(JournalKey journal) {
        var id = journal.id();
        var begin = id.indexOf('/') + 1;
        var end = begin + Integer.parseInt(id.substring(0, begin - 1));
        return new MarkBookId(
                new EvaluationServiceId(id.substring(begin, end)), new SchoolPeriodId(id.substring(end + 1)));
    }

    @Override
    public int compareTo(MarkBookId other) {
        var byService = service.compareTo(other.service);
        return byService != 0 ? byService : period.compareTo(other.period);
    }

    @Override
    public String toString() {
        return service + " in " + period;
    }
}
