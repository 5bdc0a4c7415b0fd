package org.ent4j.catalogue.gar;

/**
 * A subject (matière) of a school.
 *
 * @param code six characters of BCN; the prefix of an académie ({@code RENNES-020700}) does not matter
 * @param label what people read, or "" when nobody knows
 */
public record GarSubject(String code, String label) {}
