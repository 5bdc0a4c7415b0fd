package org.ent4j.examples.portal.absence;

/**
 * A state, in a word.
 *
 * @param tone of the sheet: good, bad, wait, note; "" for none
 */
public record Badge(String text, String tone) {}
