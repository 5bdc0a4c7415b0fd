package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * A teacher.
 *
 * @param stsId digits, without the letter before them; a file cannot be written without it
 */
public record LsuTeacher(
        LsuId id,
        TeacherKind kind,
        Optional<String> stsId,
        Optional<Title> title,
        Optional<String> lastName,
        Optional<String> firstName) {}
