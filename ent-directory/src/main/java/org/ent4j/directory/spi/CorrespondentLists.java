package org.ent4j.directory.spi;

import io.vavr.control.Either;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.model.id.StructureId;

/** The correspondents of schools. */
public interface CorrespondentLists {

    /** Those of the school; an empty list of version 0 when nobody was ever named. */
    CorrespondentList of(StructureId school);

    /**
     * Writes the list, which must still have the version that was read.
     *
     * @return the list with its next version
     */
    Either<Outdated, CorrespondentList> save(CorrespondentList list);
}
