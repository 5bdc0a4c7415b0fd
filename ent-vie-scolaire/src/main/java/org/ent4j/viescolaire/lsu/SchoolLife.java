package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * The assiduité of a pupil in a period; each number 0 to 999.
 *
 * @param justified half-days of absence
 * @param unjustified half-days of absence
 * @param missedHours hours of lessons
 * @param comment up to 600 characters
 */
public record SchoolLife(
        int latenesses, int justified, int unjustified, Optional<Integer> missedHours, Optional<String> comment) {}
