package org.ent4j.catalogue.gar.validation;

import java.util.Arrays;
import java.util.List;
import org.ent4j.catalogue.gar.schema.GarPart;

/** What a reference names: an object of one of these kinds. */
enum Target {
    SCHOOL(Kind.SCHOOL),
    PUPIL(Kind.PUPIL),
    TEACHER(Kind.TEACHER),
    PERSON(Kind.PUPIL, Kind.TEACHER),
    MEF(Kind.SCHOOL_MEF),
    MATIERE(Kind.SCHOOL_MATIERE),
    ANY_GROUP(Kind.SCHOOL_GROUP),
    DIVISION(Kind.SCHOOL_GROUP),
    GROUPE(Kind.SCHOOL_GROUP);

    private final List<Kind> kinds;

    Target(Kind... kinds) {
        this.kinds = List.of(kinds);
    }

    List<Kind> kinds() {
        return kinds;
    }

    /** Where such objects stand. */
    List<GarPart> parts() {
        return kinds.stream().map(Kind::part).distinct().toList();
    }

    boolean isGroup() {
        return kinds.contains(Kind.SCHOOL_GROUP);
    }

    static List<Target> all() {
        return Arrays.asList(values());
    }
}
