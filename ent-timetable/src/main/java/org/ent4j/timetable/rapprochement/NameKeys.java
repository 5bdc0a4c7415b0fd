package org.ent4j.timetable.rapprochement;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.text.LabelKey;

/** Names made comparable: two are the same when they share a key. */
final class NameKeys {

    private static final Pattern WORD_FOR_ROOM = Pattern.compile("^(SALLE|S)(?=[0-9])");

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

    /** The key of a room, whether or not its number has the word before it: {@code "12"}, {@code "S12"}, {@code "Salle 12"}. */
    static String roomNumber(String label) {
        return WORD_FOR_ROOM.matcher(label(label)).replaceFirst("");
    }

    /** The key of a class, group, room or subject; "" when nothing of the label can be compared. */
    static String label(String label) {
        return LabelKey.of(label).value();
    }
}
