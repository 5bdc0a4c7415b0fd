/**
 * <i>Sanctions</i>: the closed list of the Code de l'éducation, who may pronounce what, the rights of the pupil before it,
 * the sursis, and when the file forgets. What nobody has read in force is marked as to be confirmed.
 */
@NullMarked
package org.ent4j.viescolaire.sanction;

import org.jspecify.annotations.NullMarked;
