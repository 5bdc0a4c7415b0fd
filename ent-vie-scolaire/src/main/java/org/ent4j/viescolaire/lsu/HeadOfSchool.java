package org.ent4j.viescolaire.lsu;

/**
 * Who answers for the school (<i>responsable</i>).
 *
 * @param label the name; 1 to 100 characters, told once in a file
 */
public record HeadOfSchool(LsuId id, String label) {}
