package org.ent4j.viescolaire.lsu;

/**
 * An element of the programme.
 *
 * @param label 1 to 300 characters, told once in a file
 */
public record ProgrammeElement(LsuId id, String label) {}
