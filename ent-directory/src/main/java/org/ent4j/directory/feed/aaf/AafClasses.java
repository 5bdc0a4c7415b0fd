package org.ent4j.directory.feed.aaf;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.model.id.StructureId;

/** The classes of écoles that a row of a pupil or a teacher names. */
final class AafClasses {

    private static final List<String> NAMING =
            List.of("ENTEleveClasses", "ENTAuxEnsClasses", "ENTAuxEnsClassesPrincipal");

    private AafClasses() {}

    record Named(StructureId structure, ClassGroup group) {}

    /** Those that have a name. */
    static List<Named> named(AafRow row) {
        var all = new ArrayList<Named>();
        for (var attribute : NAMING) {
            row.request().values(attribute).stream()
                    .map(AafValue.InSchool::parse)
                    .filter(value -> !value.id().isEmpty() && !value.name().isEmpty())
                    .forEach(value -> row.known(value.structure())
                            .ifPresent(structure -> all.add(new Named(
                                    structure,
                                    new ClassGroup(
                                            value.id(),
                                            value.name(),
                                            row.degree().source())))));
        }
        return all;
    }
}
