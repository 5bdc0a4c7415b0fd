package org.ent4j.model.feed;

/**
 * An attribute as a file gives it.
 *
 * @param namespace "" when it has none, as is usual
 * @param value not stripped; "" when the file gives it empty
 */
public record XmlAttribute(String namespace, String name, String value) {}
