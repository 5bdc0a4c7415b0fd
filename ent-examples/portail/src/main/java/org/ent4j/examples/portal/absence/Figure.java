package org.ent4j.examples.portal.absence;

/** A number, and what it counts. */
public record Figure(String number, String what) {}
