package org.ent4j.viescolaire.alert;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Something that happened with a pupil and may count towards an alert.
 *
 * @param id the host's, of what happened
 * @param when it began
 * @param motif the code of a motif; nothing for "aucun motif"
 * @param isExcused whether the school has accepted why
 */
public record AlertFact(
        String id, PersonId pupil, AlertType type, LocalDateTime when, Optional<String> motif, boolean isExcused) {}
