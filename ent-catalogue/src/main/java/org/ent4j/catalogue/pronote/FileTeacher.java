package org.ent4j.catalogue.pronote;

import java.time.LocalDate;
import java.util.Optional;

/** {@code Professeur}. */
public record FileTeacher(FilePerson person, Optional<LocalDate> born) {}
