package org.ent4j.viescolaire.cahier;

/**
 * A file or a page that goes with a text.
 *
 * @param name what people read
 * @param reference the host's, of a file that it keeps, or an address
 */
public record Attachment(String name, String reference) {}
