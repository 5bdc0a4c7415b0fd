package org.ent4j.examples.sample.school;

/** A room that the school knows, by its code. */
public record Room(String code, RoomKind kind) {}
