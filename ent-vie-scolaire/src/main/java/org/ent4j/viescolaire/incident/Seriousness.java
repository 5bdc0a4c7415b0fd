package org.ent4j.viescolaire.incident;

/**
 * How serious an incident is, in the words of the school.
 *
 * @param level the higher, the more serious
 * @param isExcludedFromAlerts whether nobody is alerted of it
 */
public record Seriousness(String label, int level, boolean isExcludedFromAlerts) {}
