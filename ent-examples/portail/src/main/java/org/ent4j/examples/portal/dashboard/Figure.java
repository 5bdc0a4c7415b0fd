package org.ent4j.examples.portal.dashboard;

/** A number of a dashboard, with the list behind it. */
public record Figure(int number, String what, String path) {}
