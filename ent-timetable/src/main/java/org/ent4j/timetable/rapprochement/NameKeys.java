package org.ent4j.timetable.rapprochement;

import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.LabelKey;

/** Names made comparable: two are the same when they share a key. */
final class NameKeys {

    private NameKeys() {}

    /**
     * The keys of a person's name: one for the name in use, one for the birth name; none for a name that lacks its first
     * or its last part, which says too little.
     */
    static Set<String> person(PersonName name) {
        var normalised = NormalisedName.of(name);
        var first = normalised.firstName();
        return first.isEmpty()
                ? Set.of()
                : normalised.lastNames().stream()
                        .map(NamePart::joined)
                        .map(last -> last + "|" + first.joined())
                        .collect(Collectors.toSet());
    }

    /** The key of a class, group, room or subject; "" when nothing of the label can be compared. */
    static String label(String label) {
        return LabelKey.of(label).value();
    }
}
