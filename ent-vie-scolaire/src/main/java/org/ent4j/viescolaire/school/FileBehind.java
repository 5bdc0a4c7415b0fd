package org.ent4j.viescolaire.school;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.journal.SchoolEvent.FileMissed;

/**
 * A pupil's file of absences that could not be read, and what it has not heard of meanwhile; the pupil's alerts hear of
 * anything only with it.
 *
 * @param missed in the order in which it happened; nothing once the file has caught up with all of it
 * @param version how many events made it
 */
public record FileBehind(PersonId pupil, SchoolYear year, List<FileMissed> missed, int version) {

    /** With what the ids of such journals begin. */
    static final String PREFIX = "behind/";

    public FileBehind {
        missed = List.copyOf(missed);
    }

    /** Of a file that has missed nothing yet. */
    public static FileBehind nothing(PersonId pupil, SchoolYear year) {
        return new FileBehind(pupil, year, List.of(), 0);
    }

    static FileBehind begun(FileMissed first) {
        return nothing(first.pupil(), first.year()).after(first);
    }

    FileBehind after(SchoolEvent event) {
        var all = new ArrayList<FileMissed>();
        if (event instanceof FileMissed one) {
            all.addAll(missed);
            all.add(one);
        }
        return new FileBehind(pupil, year, all, version + 1);
    }

    /** The key of the journal that makes it. */
    public JournalKey journal() {
        return new JournalKey(
                JournalKind.SCHOOL, PREFIX + SchoolRecord.fileKey(pupil, year).id());
    }

    /** Whether there is something to be heard of, and somebody can tell the file. */
    boolean isReady(UnreadableJournals unreadable) {
        return !missed.isEmpty()
                && unreadable.find(SchoolRecord.fileKey(pupil, year)).isEmpty()
                && unreadable.find(journal()).isEmpty();
    }
}
