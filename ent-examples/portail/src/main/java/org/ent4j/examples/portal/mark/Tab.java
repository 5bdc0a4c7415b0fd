package org.ent4j.examples.portal.mark;

/** Another period of the same page. */
public record Tab(String label, String path, boolean isHere) {}
