package org.ent4j.viescolaire.recount;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.CountingPolicy;

/** Reads rows until the next pupil begins, and counts. */
final class PupilByPupil implements Iterator<PupilCount> {

    private final Iterator<RollRow> rows;
    private final Absences absences;
    private final CountingPolicy counting;
    private Optional<RollRow> ahead = Optional.empty();

    PupilByPupil(Iterator<RollRow> rows, Absences absences, CountingPolicy counting) {
        this.rows = rows;
        this.absences = absences;
        this.counting = counting;
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent() || rows.hasNext();
    }

    @Override
    public PupilCount next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other pupil.\nMaybe hasNext was not asked.");
        }
        var first = ahead.orElseGet(rows::next);
        ahead = Optional.empty();
        var pupil = new PupilRows(absences);
        pupil.take(first.lesson(), first.entry());
        takeUntilAnother(first.pupil(), pupil);
        return pupil.count(first.pupil(), counting);
    }

    private void takeUntilAnother(PersonId id, PupilRows pupil) {
        while (ahead.isEmpty() && rows.hasNext()) {
            var row = rows.next();
            if (row.pupil().equals(id)) {
                pupil.take(row.lesson(), row.entry());
            } else {
                ahead = Optional.of(row);
            }
        }
    }
}
