package org.ent4j.viescolaire.journal;

/** Of what a journal is. The names are kept in databases: none is ever changed. */
public enum JournalKind {
    ROLL_CALL,
    DOSSIER,
    PERMANENCE,
    OBSERVATION,
    INCIDENT,
    PUNITION,
    SANCTION,
    /** The anonymised register of sanctions, which stays when they are erased. */
    REGISTER,
    ALERT,
    CARNET,
    SEANCE,
    /** Régimes de sortie: the list of the school, and who has which. */
    SORTIE,
    /** What concerns the journals themselves. */
    SCHOOL,
    /** Bulletins, which are archived in it as they were published. */
    BULLETIN
}
