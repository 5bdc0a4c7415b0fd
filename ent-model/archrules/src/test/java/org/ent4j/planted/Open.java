package org.ent4j.planted;

/** Breaks the rule: anybody can extend it. */
public class Open {}
