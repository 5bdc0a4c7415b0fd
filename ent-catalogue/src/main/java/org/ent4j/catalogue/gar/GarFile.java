package org.ent4j.catalogue.gar;

/** A file of an export, and its size in bytes. */
public record GarFile(String name, long bytes) {}
