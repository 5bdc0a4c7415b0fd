package org.ent4j.viescolaire.settings;

import java.util.List;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.Pole;

/** A pôle disciplinaire of a school: {@code "SCI"}, {@code "Pôle scientifique"} and its subjects, in their order. */
public record SchoolPole(PoleId id, String label, List<CodeMatiere> subjects) {

    public SchoolPole {
        subjects = List.copyOf(subjects);
    }

    /** As it stands on a bulletin. */
    public Pole onBulletins() {
        return new Pole(label, subjects);
    }
}
