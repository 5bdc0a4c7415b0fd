package org.ent4j.viescolaire.socle;

import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;

/** Which bilan: that of a pupil in a school year. A cycle that is done again has one more, of another year. */
public record SocleBilanId(PersonId pupil, SchoolYear year) implements Comparable<SocleBilanId> {

    /** Where what happens to it is kept. */
    public JournalKey journal() {
        return new JournalKey(JournalKind.SOCLE, year.start() + "/" + pupil);
    }

    /**
     * The bilan that a journal is of.
     *
     * @param journal as {@link #journal} makes it
     */
    public static SocleBilanId of(JournalKey journal) {
        var id = journal.id();
        var slash = id.indexOf('/');
        var year = new SchoolYear(Integer.parseInt(id.substring(0, slash)));
        return new SocleBilanId(new PersonId(id.substring(slash + 1)), year);
    }

    @Override
    public int compareTo(SocleBilanId other) {
        var byYear = Integer.compare(year.start(), other.year.start());
        return byYear != 0 ? byYear : pupil.compareTo(other.pupil);
    }

    @Override
    public String toString() {
        return pupil + " in " + year;
    }
}
