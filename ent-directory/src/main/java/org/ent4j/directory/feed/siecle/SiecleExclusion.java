package org.ent4j.directory.feed.siecle;

/** Why people of the base are left out of the directory unless the caller wants them: they are no users of the school. */
public enum SiecleExclusion {
    /** A pupil whose DATE_SORTIE is not after the day of the export. */
    LEFT,
    /** A pupil in the division into which schools put those who left without being struck off: {@code INACTIFS}. */
    INACTIVE,
    /** A pupil without division or group. What the directory knows of this pupil stays: divisions come late in August. */
    NO_STRUCTURE,
    /** A guardian whose pupils have all left, or who has none. */
    OF_NOBODY
}
