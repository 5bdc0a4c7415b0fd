package org.ent4j.catalogue.homepage;

/** A link of a text: where it leads and what is read of it. */
public record TextLink(String address, String text) {}
