package org.ent4j.catalogue.rubrique;

import java.util.Set;
import org.ent4j.model.person.Profil;

/** Who of those that see a rubrique does what with one of its tools, by profil. Its Gestionnaires do everything. */
public record ToolRights(Set<Profil> readers, Set<Profil> writers, Set<Profil> moderators) {

    public ToolRights {
        readers = Set.copyOf(readers);
        writers = Set.copyOf(writers);
        moderators = Set.copyOf(moderators);
    }

    /** Whoever writes or moderates reads. */
    boolean isCoherent() {
        return readers.containsAll(writers) && readers.containsAll(moderators);
    }
}
