package org.ent4j.examples.portal.school;

import java.util.Optional;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.host.PublishedLessons;
import org.ent4j.examples.host.VieScolaireContext;
import org.ent4j.examples.portal.rights.SchoolRights;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.viescolaire.VieScolaire;

/**
 * What is open of a school, for the length of a request: it is opened again when its people, its timetable or its settings
 * change.
 */
public final class OpenSchool {

    private final Structure structure;
    private final SchoolYear year;
    private final SchoolRights rights;
    private final SchoolNames names;
    private final VieScolaireContext vieScolaire;

    OpenSchool(
            Structure structure,
            SchoolYear year,
            SchoolRights rights,
            SchoolNames names,
            VieScolaireContext vieScolaire) {
        this.structure = structure;
        this.year = year;
        this.rights = rights;
        this.names = names;
        this.vieScolaire = vieScolaire;
    }

    public StructureId id() {
        return structure.id();
    }

    public Structure structure() {
        return structure;
    }

    public String name() {
        return structure.name();
    }

    public SchoolYear year() {
        return year;
    }

    public SchoolRights rights() {
        return rights;
    }

    public SchoolNames names() {
        return names;
    }

    public VieScolaire vieScolaire() {
        return vieScolaire.vieScolaire();
    }

    /** Vie scolaire with what the host knows of roll calls beside it. */
    public VieScolaireContext context() {
        return vieScolaire;
    }

    public PublishedLessons lessons() {
        return vieScolaire.lessons();
    }

    /** Its timetable; nothing before it is published. */
    public Optional<Publication> timetable() {
        return lessons().publication();
    }
}
