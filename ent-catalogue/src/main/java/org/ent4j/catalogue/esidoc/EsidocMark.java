package org.ent4j.catalogue.esidoc;

import java.time.Instant;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;

/** That the borrowers of a school were exported: when, and how many. */
public record EsidocMark(StructureId school, Instant at, int borrowers) {

    public static final Filing<EsidocMark> FILING =
            new Filing<>("esidoc-export", mark -> mark.school().value(), mark -> Scope.school(mark.school()));
}
