package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * A pupil in a group of an EPI or an accompagnement personnalisé, and what is said of the pupil there.
 *
 * @param comment up to 600 characters
 */
public record GroupComment(LsuId group, Optional<String> comment) {}
