package org.ent4j.catalogue.pronote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.portal.Sex;

/**
 * {@code Eleve}.
 *
 * @param nationalNumber the INE as the file writes it
 * @param guardians the numbers of {@link FileGuardian}s of the file
 */
public record FilePupil(
        FilePerson person, LocalDate born, Optional<Sex> sex, Optional<String> nationalNumber, List<Long> guardians) {

    public FilePupil {
        guardians = List.copyOf(guardians);
    }
}
