package org.ent4j.model.text;

/** What people know by a few words of their language, as the states and the moves of a state machine. */
public interface Labelled {

    Label label();
}
