package org.ent4j.directory.spi;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The free groups, closed ones included. Lists are in the order of the ids. */
public interface FreeGroups {

    Optional<FreeGroup> byId(GroupId id);

    List<FreeGroup> ofStructure(StructureId structure);

    List<FreeGroup> ofOwner(PersonId owner);

    /** Those of which the person is a member on that day. */
    List<FreeGroup> ofMember(PersonId member, LocalDate day);

    /**
     * Writes the group with everybody who is or was in it. A group of version 0 is inserted; another replaces the stored one,
     * whose version must still be the one given.
     *
     * @return the group with its next version
     */
    Either<Outdated, FreeGroup> save(FreeGroup group);
}
