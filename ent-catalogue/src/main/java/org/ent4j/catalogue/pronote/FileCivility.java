package org.ent4j.catalogue.pronote;

/** {@code Civilite}: a title and its number in the file. */
public record FileCivility(long ident, String label) {}
