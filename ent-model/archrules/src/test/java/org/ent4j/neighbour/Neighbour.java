package org.ent4j.neighbour;

/** Stands for something of another context. */
public record Neighbour(String name) {}
