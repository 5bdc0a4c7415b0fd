package org.ent4j.directory.person;

/** What somebody can be in a structure. */
public enum MembershipKind {
    /** Belongs to the structure; the code is the name of a {@link org.ent4j.model.person.Profil}. */
    PROFIL,
    /** A pupil studies there for that MEF. */
    MEF,
    /** A pupil is in the class. */
    CLASS,
    /** A pupil is in the group. */
    GROUP,
    /** A member of staff has the class, whatever for. */
    CLASS_OF_STAFF,
    /** A member of staff has the group, whatever for. */
    GROUP_OF_STAFF,
    /** Is the professeur principal of the class. */
    HEAD_TEACHER,
    /** Teaches the class a subject. */
    TEACHING_CLASS,
    /** Teaches the group a subject. */
    TEACHING_GROUP,
    /** Has that function there. */
    FONCTION,
    /** Has a post for that discipline there. */
    DISCIPLINE
}
