package org.ent4j.viescolaire.periodicity;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent.Changed;

/**
 * The periods of a school in a year, as their journal makes them.
 *
 * @param now which class follows which system
 * @param aside councils whose period went while they had work (<i>hors période</i>), as they were; they come back with it
 * @param version how many events made it
 */
public record Periods(Periodicity now, SortedMap<ClassPeriod, PlannedCouncil> aside, int version) {

    public Periods {
        aside = Collections.unmodifiableSortedMap(new TreeMap<>(aside));
    }

    /** Before the year is divided. */
    public static Periods none(SchoolYear year) {
        return new Periods(Periodicity.none(year), new TreeMap<>(), 0);
    }

    public static Periods replay(SchoolYear year, Collection<PeriodicityEvent> journal) {
        return Outcome.replay(none(year), List.copyOf(journal), Periods::after);
    }

    /** The councils, and with each its bulletins, that there are now. */
    public SortedMap<ClassPeriod, PlannedCouncil> councils() {
        return now.councils();
    }

    /** As one more event makes it. */
    public Periods after(PeriodicityEvent event) {
        var changed = (Changed) event;
        var went = new TreeMap<>(councils());
        went.keySet().retainAll(changed.aside());
        var kept = new TreeMap<>(aside);
        kept.putAll(went);
        kept.keySet().removeAll(changed.to().councils().keySet());
        return new Periods(changed.to(), kept, version + 1);
    }
}
