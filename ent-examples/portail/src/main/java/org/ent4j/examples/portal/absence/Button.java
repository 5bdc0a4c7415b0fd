package org.ent4j.examples.portal.absence;

/** Something that may be done now. */
public record Button(String value, String label) {}
