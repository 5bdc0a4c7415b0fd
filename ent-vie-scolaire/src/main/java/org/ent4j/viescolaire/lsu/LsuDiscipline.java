package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.viescolaire.service.ModaliteElection;

/**
 * A subject, as taken in one way.
 *
 * @param code 6 characters, of the national nomenclature, or of the school with the national code beside it
 * @param label 1 to 40 characters
 * @param language the discipline of the language that it goes with; since a version after 3.0
 */
public record LsuDiscipline(
        LsuId id,
        String code,
        Optional<String> nationalCode,
        ModaliteElection election,
        String label,
        Optional<LsuId> language) {}
