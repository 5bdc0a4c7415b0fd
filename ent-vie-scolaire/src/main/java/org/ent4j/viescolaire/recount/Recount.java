package org.ent4j.viescolaire.recount;

import static java.util.Spliterator.NONNULL;
import static java.util.Spliterator.ORDERED;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.rollcall.RollCall;

/**
 * Counts pupils anew from roll calls alone. As long as nobody has announced, treated or corrected anything in dossiers, it
 * is what the dossiers count: it checks them, and counts where there are none. A motif is the one that the roll call has
 * now, while a dossier keeps the first. Who is on a roll is enrolled that day.
 */
public final class Recount {

    private final Absences absences;
    private final CountingPolicy counting;

    private Recount(Absences absences, CountingPolicy counting) {
        this.absences = absences;
        this.counting = counting;
    }

    public static Recount by(AbsencePolicy absences, CountingPolicy counting) {
        return new Recount(Absences.by(absences), counting);
    }

    /** All pupils on the rolls of a school, in any order; rolls that nobody has submitted say nothing. */
    public SortedMap<PersonId, PupilCount> of(Collection<RollCall> rollCalls) {
        var pupils = new HashMap<PersonId, PupilRows>();
        rollCalls.stream().filter(rollCall -> rollCall.state().isTaken()).forEach(rollCall -> take(rollCall, pupils));
        var counts = new TreeMap<PersonId, PupilCount>();
        pupils.forEach((pupil, rows) -> counts.put(pupil, rows.count(pupil, counting)));
        return counts;
    }

    private void take(RollCall rollCall, Map<PersonId, PupilRows> pupils) {
        var lesson = rollCall.lesson().period();
        rollCall.entries()
                .forEach((pupil, entry) -> pupils.computeIfAbsent(pupil, any -> new PupilRows(absences))
                        .take(lesson, entry));
    }

    /**
     * Any number of pupils, lazily, one in memory at a time.
     *
     * @param rows grouped by pupil, the lessons of each in any order; a pupil whose rows stand in two places is counted
     *     in two parts
     */
    public Stream<PupilCount> ofEach(Iterator<RollRow> rows) {
        var each = new PupilByPupil(rows, absences, counting);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(each, ORDERED | NONNULL), false);
    }
}
