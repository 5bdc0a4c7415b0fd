package org.ent4j.viescolaire.alert;

import org.ent4j.model.id.PersonId;

/** Of whom an alert is, and of what. */
public record AlertKey(PersonId pupil, AlertType type) implements Comparable<AlertKey> {

    @Override
    public int compareTo(AlertKey other) {
        var byPupil = pupil.compareTo(other.pupil);
        return byPupil != 0 ? byPupil : type.compareTo(other.type);
    }
}
