package org.ent4j.viescolaire.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param part from 1: one more where the journal of the part before cannot be read either, so that nothing is lost
 * @param missed in the order in which it happened; nothing once the file has caught up with all of it
 * @param version how many events made it
 */
public record FileBehind(PersonId pupil, SchoolYear year, int part, List<FileMissed> missed, int version) {

    /** How many parts there may be. */
    static final int PARTS = 9;

    private static final Pattern ID = Pattern.compile("behind(?:-([2-9]))?/(.*)", Pattern.DOTALL);

    public FileBehind {
        missed = List.copyOf(missed);
    }

    /** Of a file that has missed nothing yet. */
    static FileBehind nothing(PersonId pupil, SchoolYear year, int part) {
        return new FileBehind(pupil, year, part, List.of(), 0);
    }

    /** @param id of the journal */
    static FileBehind begun(String id, SchoolEvent event) {
        var first = (FileMissed) event;
        return nothing(first.pupil(), first.year(), part(id)).after(first);
    }

    private static int part(String id) {
        var parts = ID.matcher(id);
        return parts.matches() && parts.group(1) != null ? Integer.parseInt(parts.group(1)) : 1;
    }

    /** The id of the journal of the file; nothing when the id is none of what a file missed. */
    static Optional<String> file(String id) {
        var parts = ID.matcher(id);
        return parts.matches() ? Optional.of(parts.group(2)) : Optional.empty();
    }

    /** Whether it is the alerts alone that have not heard of it. */
    public static boolean isOfAlerts(FileMissed missed) {
        return missed.cause().kind() == JournalKind.ALERT || isOfSomeAlerts(missed);
    }

    /** Whether it is some types of alerts alone: an observation or an incident may be about the pupil, and nobody can read it. */
    public static boolean isOfSomeAlerts(FileMissed missed) {
        return missed.cause().kind() == JournalKind.OBSERVATION
                || missed.cause().kind() == JournalKind.INCIDENT;
    }

    FileBehind after(SchoolEvent event) {
        var all = new ArrayList<FileMissed>();
        if (event instanceof FileMissed one) {
            all.addAll(missed);
            all.add(one);
        }
        return new FileBehind(pupil, year, part, all, version + 1);
    }

    /** The key of the journal that makes it. */
    public JournalKey journal() {
        var prefix = part == 1 ? "behind/" : "behind-" + part + "/";
        return new JournalKey(
                JournalKind.SCHOOL, prefix + SchoolRecord.fileKey(pupil, year).id());
    }

    /** Whether there is something to be heard of, and somebody can tell the file. */
    boolean isReady(UnreadableJournals unreadable) {
        return !missed.isEmpty()
                && unreadable.find(SchoolRecord.fileKey(pupil, year)).isEmpty()
                && unreadable.find(journal()).isEmpty();
    }
}
