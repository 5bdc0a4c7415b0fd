package org.ent4j.viescolaire.alert;

import java.time.LocalTime;
import org.ent4j.model.calendar.DemiJournee;

/** In what absences are counted towards an alert: several in one bucket are one. */
public enum Bucket {
    EVENT,
    HALF_DAY,
    DAY;

    /** The same for facts that are one. */
    Object of(AlertFact fact, LocalTime boundary) {
        return switch (this) {
            case EVENT -> fact.id();
            case HALF_DAY -> DemiJournee.at(fact.when(), boundary);
            case DAY -> fact.when().toLocalDate();
        };
    }
}
