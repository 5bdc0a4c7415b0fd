package org.ent4j.catalogue.marking;

import java.util.Optional;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;

/**
 * How the audience of a school is measured, as its project says.
 *
 * @param isActive nothing is measured otherwise
 * @param collectivite the number of its collectivité at the DNMA, which is the site of the marking
 */
public record SchoolMarking(
        StructureId school,
        boolean isActive,
        Optional<String> uai,
        Optional<Long> collectivite,
        String projet,
        String exploitant,
        String plateforme) {

    public static final Filing<SchoolMarking> FILING = new Filing<>(
            "school-marking", marking -> marking.school().value(), marking -> Scope.school(marking.school()));

    /** That of a school of which nothing is said yet: it is not measured. */
    public static SchoolMarking none(StructureId school) {
        return new SchoolMarking(school, false, Optional.empty(), Optional.empty(), "", "", "");
    }
}
