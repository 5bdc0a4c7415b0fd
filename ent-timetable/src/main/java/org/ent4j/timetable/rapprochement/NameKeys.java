package org.ent4j.timetable.rapprochement;

import java.util.Set;
import org.ent4j.model.person.PersonName;

/** Names made comparable: two are the same when they share a key. */
interface NameKeys {

    /** The keys of a person's name: one for the name in use, one for the birth name. */
    Set<String> person(PersonName name);

    /** The key of a class, group, room or subject; "" when nothing of the label can be compared. */
    String label(String label);
}
