package org.ent4j.viescolaire.skill;

import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.sortie.Colour;

/**
 * How a school shows a level.
 *
 * @param letter a letter or a short sign: colours alone do not reach everybody
 */
public record LevelStyle(Label label, String letter, Colour colour) {}
