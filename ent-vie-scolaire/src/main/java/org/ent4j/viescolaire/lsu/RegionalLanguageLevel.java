package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * The regional language of a pupil.
 *
 * @param level of A2: 1 (non atteint) or 2 (atteint)
 */
public record RegionalLanguageLevel(RegionalLanguage language, Optional<Integer> level) {}
