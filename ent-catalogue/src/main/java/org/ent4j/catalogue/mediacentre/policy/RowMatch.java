package org.ent4j.catalogue.mediacentre.policy;

/** A row of the table for which a service is taken, and by what. */
public record RowMatch(PolicyRow row, ResourceMatch match) {}
