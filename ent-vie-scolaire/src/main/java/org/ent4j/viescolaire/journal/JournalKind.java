package org.ent4j.viescolaire.journal;

/** Of what a journal is. The names are kept in databases: none is ever changed. */
public enum JournalKind {
    ROLL_CALL,
    DOSSIER,
    DECLARATION,
    PERMANENCE,
    OBSERVATION,
    INCIDENT,
    PUNITION,
    SANCTION,
    CARNET,
    SEANCE
}
