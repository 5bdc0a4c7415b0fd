package org.ent4j.timetable.source;

import org.ent4j.model.issue.SourceLocation;

/**
 * A subject of the file.
 *
 * @param code the six characters of the BCN, or the short code de gestion, or a local code; "" when the file has none
 * @param label its name in the file, or "" when it has none
 */
public record SourceSubject(String key, String code, String label, SourceLocation where) {}
