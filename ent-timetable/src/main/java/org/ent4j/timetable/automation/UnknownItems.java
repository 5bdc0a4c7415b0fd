package org.ent4j.timetable.automation;

/** What becomes of an item that the file has, that nobody has decided about and that is not in the timetable in force. */
public enum UnknownItems {
    /** It is reported and not published; all the rest is. */
    LEFT_OUT,
    /** Nothing is published until a person has decided. */
    STOP
}
