package org.ent4j.examples.portal.absence;

/** A line in the journal of a dossier. */
public record StoryLine(String when, String who, String what) {}
