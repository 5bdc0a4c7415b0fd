package org.ent4j.viescolaire.lsu;

/**
 * A theme of EPI of the school itself.
 *
 * @param code 1 to 50 characters
 * @param label 1 to 100 characters
 */
public record EpiTheme(String code, String label) {}
