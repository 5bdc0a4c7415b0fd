package org.ent4j.catalogue.gar;

/** What somebody is in a school, before a profile of the GAR is looked for. */
public enum GarRole {
    PUPIL,
    /** Whoever stands before pupils, the documentaliste too. */
    TEACHER,
    STAFF
}
