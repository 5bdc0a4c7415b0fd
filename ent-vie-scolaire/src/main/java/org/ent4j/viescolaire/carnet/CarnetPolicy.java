package org.ent4j.viescolaire.carnet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ent4j.viescolaire.rights.Actor;

/**
 * How a school keeps its carnet.
 *
 * @param zone of the school, in which its deadlines are
 * @param isSharedByGuardians whether a guardian reads what another guardian of the same pupil writes, as on paper
 */
public record CarnetPolicy(ZoneId zone, boolean isSharedByGuardians) {

    /** No guardian reads the words of another: no text says that they may (to be confirmed with the school's rules). */
    public static CarnetPolicy discreet(ZoneId zone) {
        return new CarnetPolicy(zone, false);
    }

    /** Whether a guardian reads what somebody wrote about a pupil for whom both answer. */
    boolean shows(Actor author, Actor reader) {
        return author.capacity().isStaff()
                || isSharedByGuardians
                || author.person().equals(reader.person());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
