package org.ent4j.viescolaire.journal;

import java.time.Instant;
import org.ent4j.viescolaire.rights.Actor;

/** Something that happened and stays. */
public interface Event {

    /** When it was known here. */
    Instant at();

    Actor by();
}
