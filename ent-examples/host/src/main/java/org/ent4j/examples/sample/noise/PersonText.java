package org.ent4j.examples.sample.noise;

import java.util.List;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.Identity;

/**
 * A person as a timetable file writes one.
 *
 * @param identified with the identifiers that the directory also has
 */
public record PersonText(String usage, String birth, String first, boolean identified) {

    static PersonText of(Identity identity) {
        return new PersonText(identity.usage(), identity.birth(), identity.first(), true);
    }

    PersonText typed(String usage, String first) {
        return new PersonText(usage, birth, first, false);
    }

    /** Whichever of the names comes first: by the name in use, then by the name at birth. */
    List<String> keys() {
        return List.of(key(usage), key(birth));
    }

    private String key(String last) {
        var one = Plain.letters(last);
        var other = Plain.letters(first);
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }

    public String label() {
        return usage + " " + first;
    }
}
