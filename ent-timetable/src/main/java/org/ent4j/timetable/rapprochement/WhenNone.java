package org.ent4j.timetable.rapprochement;

/** What becomes of an item that nothing of the host's resembles. */
public enum WhenNone {
    /** The host makes a new one. */
    CREATE,
    /** The host makes a new one when the code is one of the nomenclature; a person decides of the others. */
    CREATE_IF_CODE_IS_KNOWN,
    /** The host makes a new one, unless one of its own resembles it: then a person decides. */
    CREATE_UNLESS_ALIKE,
    /** A person decides. */
    ASK
}
