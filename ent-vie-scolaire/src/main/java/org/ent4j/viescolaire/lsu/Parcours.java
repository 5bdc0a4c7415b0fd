package org.ent4j.viescolaire.lsu;

/** What a pupil or a class did in a parcours éducatif; 1 to 600 characters. */
public record Parcours(ParcoursKind kind, String text) {}
