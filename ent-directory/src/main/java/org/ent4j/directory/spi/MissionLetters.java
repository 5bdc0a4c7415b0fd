package org.ent4j.directory.spi;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;

/** The lettres de mission. Lists are in the order of the ids. */
public interface MissionLetters {

    Optional<MissionLetter> byId(String id);

    /** Those of a school year, in every school. */
    List<MissionLetter> ofYear(SchoolYear year);

    /** Those of one administrator, of every year. */
    List<MissionLetter> ofAdministrator(PersonId administrator);

    /**
     * Writes the letter. One of version 0 is inserted; another replaces the stored one, whose version must still be the one
     * given.
     *
     * @return the letter with its next version
     */
    Either<Outdated, MissionLetter> save(MissionLetter letter);
}
