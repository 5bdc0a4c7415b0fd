package org.ent4j.viescolaire.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent.FileMissed;
import org.ent4j.viescolaire.journal.UnreadableJournal;

/** What of a school cannot be read, and which pupils' files and alerts have not heard of all because of it. */
public final class Legibility {

    private final AttendanceRecord attendance;
    private final UnreadableJournals unreadable;

    Legibility(AttendanceRecord attendance, UnreadableJournals unreadable) {
        this.attendance = attendance;
        this.unreadable = unreadable;
    }

    /** Whether a journal of that kind cannot be read to its end. */
    public boolean isUnreadable(JournalKind kind) {
        return unreadable.any(kind);
    }

    /** Why the file of a pupil, or what it missed, cannot be read to its end; nothing when it can. */
    public Optional<UnreadableJournal> unreadableFile(PersonId pupil, SchoolYear year) {
        return attendance.unreadable(pupil, year, unreadable);
    }

    /** The same of any year. */
    public Optional<UnreadableJournal> unreadableFile(PersonId pupil) {
        return unreadable.file(pupil);
    }

    /** The pupils whose file of that year cannot be read to its end, or has not heard of all. */
    public Set<PersonId> filesLeftOut(SchoolYear year) {
        return attendance.filesLeftOut(year, unreadable);
    }

    /** What a file has not heard of, as nobody could read it: where the next of it is to be kept. */
    public FileBehind behind(PersonId pupil, SchoolYear year) {
        return attendance.behind(pupil, year, unreadable);
    }

    /** Whether that is all that the file and the alerts of the pupil have not heard of. */
    public boolean isAllOfIt(FileBehind part) {
        return attendance.isAllOfIt(part, unreadable);
    }

    /** All that a file has not heard of, as far as anybody can tell. */
    public List<FileMissed> missed(PersonId pupil, SchoolYear year) {
        return attendance.missed(pupil, year);
    }

    /** The files that can be read again, and have not heard of all yet, in the order of their keys. */
    public List<FileBehind> behind() {
        return attendance.behind(unreadable);
    }

    /** The pupils whose file or alerts cannot be read to their end, or have not heard of all. */
    public Set<PersonId> leftOut(SchoolYear year) {
        return attendance.leftOut(year, unreadable);
    }
}
