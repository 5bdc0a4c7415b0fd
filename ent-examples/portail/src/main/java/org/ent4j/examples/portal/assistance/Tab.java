package org.ent4j.examples.portal.assistance;

/** A part of a list, or another list beside it. */
public record Tab(String label, String path, boolean isHere) {}
