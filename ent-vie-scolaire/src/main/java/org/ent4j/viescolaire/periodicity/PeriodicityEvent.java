package org.ent4j.viescolaire.periodicity;

import java.time.Instant;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to the periods of a school in a year: its journal, from which its state follows. */
public sealed interface PeriodicityEvent extends Event {

    /** Where it is kept for a year. */
    static JournalKey journal(SchoolYear year) {
        return new JournalKey(JournalKind.PERIODICITY, String.valueOf(year.start()));
    }

    /**
     * A plan was applied. It is one event, so that it is applied whole or not at all.
     *
     * @param to the periodicity from now on
     * @param aside what is kept although its period went
     */
    record Changed(Instant at, Actor by, Periodicity to, List<ClassPeriod> aside) implements PeriodicityEvent {
        public Changed {
            aside = List.copyOf(aside);
        }
    }
}
