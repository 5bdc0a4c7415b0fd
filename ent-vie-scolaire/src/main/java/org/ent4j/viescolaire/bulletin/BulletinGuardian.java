package org.ent4j.viescolaire.bulletin;

import java.util.List;
import org.ent4j.model.text.Folding;

/**
 * A guardian who receives bulletins.
 *
 * @param name as it stands on a letter: {@code "Mme Anne Lefèvre"}
 * @param address its lines, without the name
 */
public record BulletinGuardian(String name, List<String> address) {

    public BulletinGuardian {
        address = List.copyOf(address);
    }

    public boolean hasAddress() {
        return !place().isEmpty();
    }

    /** The address without case, accents, punctuation, spaces and the breaks of its lines. */
    String place() {
        return Folding.fold(String.join(" ", address)).replace(" ", "");
    }
}
