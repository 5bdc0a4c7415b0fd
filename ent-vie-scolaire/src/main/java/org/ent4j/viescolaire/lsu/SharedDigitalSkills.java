package org.ent4j.viescolaire.lsu;

/**
 * What is said of the digital skills of a class or a group.
 *
 * @param text 1 to 600 characters
 */
public record SharedDigitalSkills(LsuId id, String structure, StructureKind kind, String text) {}
