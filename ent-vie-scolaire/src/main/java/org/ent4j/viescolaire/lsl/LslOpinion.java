package org.ent4j.viescolaire.lsl;

import java.time.LocalDate;

/** An avis: when and by whom it was given, and what it says. */
public record LslOpinion(LocalDate day, String lastName, String firstName, String text) {}
