package org.ent4j.viescolaire.livret;

import java.util.Optional;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.lsu.Title;

/**
 * A teacher as the ministry knows him.
 *
 * @param stsId his number in STS, digits
 * @param title nothing when it is not known
 */
public record LivretTeacher(
        TeacherKind kind, Optional<String> stsId, Optional<Title> title, String lastName, String firstName) {}
