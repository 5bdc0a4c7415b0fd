package org.ent4j.catalogue.gar;

/**
 * A subject that somebody teaches to a class or a group.
 *
 * @param group the code of the class or group
 * @param isDivision whether the source says that it is a class
 * @param subject the code of the subject
 */
public record GarTeaching(String group, boolean isDivision, String subject) {}
