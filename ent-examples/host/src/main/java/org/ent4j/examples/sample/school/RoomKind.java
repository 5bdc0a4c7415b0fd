package org.ent4j.examples.sample.school;

/** What a room is made for, and how the school calls such rooms. */
public enum RoomKind {
    ORDINARY(""),
    SCIENCE("LABO"),
    TECHNOLOGY("TECHNO"),
    ARTS("ARTS"),
    MUSIC("MUSIQUE"),
    SPORT("GYMNASE");

    private final String prefix;

    RoomKind(String prefix) {
        this.prefix = prefix;
    }

    String code(int number) {
        return this == ORDINARY ? Integer.toString(number) : prefix + " " + number;
    }
}
