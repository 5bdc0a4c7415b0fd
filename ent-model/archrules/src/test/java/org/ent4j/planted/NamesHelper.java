package org.ent4j.planted;

/** Breaks the rule: its name says nothing. */
public record NamesHelper(String name) {}
