package org.ent4j.viescolaire.sanction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.sanction.SanctionEvent.Registered;

/** The register of the sanctions of a school, anonymised, in the order of the days. */
public record SanctionRegister(List<RegisterLine> lines) {

    public SanctionRegister {
        lines = lines.stream().sorted(Comparator.comparing(RegisterLine::day)).toList();
    }

    /** What the journals of any sanctions say to the register. */
    public static SanctionRegister of(Collection<SanctionEvent> events) {
        return new SanctionRegister(events.stream()
                .filter(Registered.class::isInstance)
                .map(event -> ((Registered) event).line())
                .toList());
    }

    public SanctionRegister of(SchoolYear year) {
        return new SanctionRegister(
                lines.stream().filter(line -> line.year().equals(year)).toList());
    }
}
