package org.ent4j.viescolaire.livret;

import org.ent4j.viescolaire.lsu.LivretHeader;

/**
 * The school as a file of the livret names it.
 *
 * @param header with the software that makes the file
 * @param head who answers for the school, {@code "M. Morel, principal"}; up to 100 characters
 */
public record LivretSchool(LivretHeader header, String head) {}
