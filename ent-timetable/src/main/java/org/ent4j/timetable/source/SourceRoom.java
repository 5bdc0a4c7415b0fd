package org.ent4j.timetable.source;

import org.ent4j.model.issue.SourceLocation;

/**
 * A room of the file.
 *
 * @param declared false when lessons cite it and the file's list of rooms has it not
 */
public record SourceRoom(String key, String name, boolean declared, SourceLocation where) {}
