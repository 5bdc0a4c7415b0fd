package org.ent4j.viescolaire.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    /** What pupils are given in an evaluation service in a period. */
    MARK_BOOK,
    /** The conseil de classe of a class in a period. */
    CONSEIL,
    /** The periods of a year, and which class follows which. */
    PERIODICITY,
    /** Evaluation services, one journal each. */
    SERVICE,
    /** Bulletins, which are archived in it as they were published. */
    BULLETIN,
    /** Dispenses of pupils from evaluation services, one journal each. */
    DISPENSE,
    /** What is decided by hand of the socle of a pupil in a year. */
    SOCLE,
    /** What the school has set of its evaluations. */
    SETTINGS,
    /** One that this version does not know, as a newer one wrote it. Nothing of it can be read, and nothing is added to it. */
    UNKNOWN;

    private static final Map<String, JournalKind> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(JournalKind::name, kind -> kind));

    /** The kind of that name; nothing when this version knows none. */
    static Optional<JournalKind> kept(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
