package org.ent4j.access.communication;

import org.ent4j.model.text.Label;

/** What must link the sender to the recipient, read from the sender to the recipient. */
public enum Link {
    /** Nothing. */
    ANYBODY("sans lien demandé", "no link asked for"),
    /** An affiliation of each that the rule's criteria admit, both with one structure. */
    SAME_STRUCTURE("même établissement", "same school"),
    /** A group that both are in, one of those that the rule names when it names groups. */
    SAME_GROUP("même groupe", "same group"),
    /** The sender is a guardian of the recipient. */
    GUARDIAN_OF("responsable de", "guardian of"),
    /** The recipient is a guardian of the sender. */
    CHILD_OF("enfant de", "child of"),
    /** The sender teaches the recipient. */
    TEACHES("enseigne à", "teaches"),
    /** The recipient teaches the sender. */
    TAUGHT_BY("élève de", "is taught by"),
    /** The sender teaches a child of the recipient. */
    TEACHES_CHILD_OF("enseigne à un enfant de", "teaches a child of"),
    /** The recipient teaches a child of the sender. */
    CHILD_TAUGHT_BY("a un enfant élève de", "has a child who is taught by");

    private final Label label;

    Link(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }
}
