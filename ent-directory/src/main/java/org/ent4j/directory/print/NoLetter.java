package org.ent4j.directory.print;

/**
 * Somebody who needs no letter.
 *
 * @param reason how they sign in, for the person who hands the letters out: {@code "guichet académique"}
 */
public record NoLetter(String name, String reason) {}
