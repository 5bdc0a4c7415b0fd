package org.ent4j.examples.portal.mediacentre;

/** A resource. @param access its address, or "" when it cannot be followed */
public record ResourceSheetPage(
        String description,
        String publisher,
        String kind,
        String levels,
        String domains,
        String id,
        String source,
        String access) {}
