package org.ent4j.viescolaire.lsu;

/** What is said of the vie scolaire of a class in a period; 1 to 600 characters. */
public record SharedSchoolLife(LsuId period, String division, String comment) {}
