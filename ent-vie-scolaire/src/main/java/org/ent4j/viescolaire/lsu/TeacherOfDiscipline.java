package org.ent4j.viescolaire.lsu;

/** Who teaches what in a group. */
public record TeacherOfDiscipline(LsuId teacher, LsuId discipline) {}
