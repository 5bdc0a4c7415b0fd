package org.ent4j.viescolaire.bulletin;

import java.util.List;
import org.ent4j.model.id.CodeMatiere;

/** Subjects that a school groups on its bulletins (pôle disciplinaire): {@code "Pôle littéraire"}. */
public record Pole(String label, List<CodeMatiere> subjects) {

    public Pole {
        subjects = List.copyOf(subjects);
    }
}
