/**
 * What a school sets of its evaluations: motifs de non-évaluation, correspondences, professeurs principaux, pôles, modules,
 * models of bulletins, the service itself and the scale of levels. What it has never set, its host's policies say.
 */
@NullMarked
package org.ent4j.viescolaire.settings;

import org.jspecify.annotations.NullMarked;
