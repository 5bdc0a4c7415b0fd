package org.ent4j.directory.mission;

/** Where a lettre de mission is. */
public enum MissionState {
    /** Drafted by the DANE. */
    DRAFT,
    /** Validated by the secrétaire général. */
    VALIDATED,
    /** With the administrator, who has it from the direction. */
    HANDED_OVER,
    SIGNED_BY_ADMINISTRATOR,
    SIGNED_BY_HEAD,
    /** Signed by both. */
    SIGNED,
    /** Back at the DANE with both signatures. */
    RETURNED,
    /** The administrator does not take the mission. */
    DECLINED,
    /** The DANE took it back. */
    WITHDRAWN
}
