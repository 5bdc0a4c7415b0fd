package org.ent4j.catalogue.gar;

import org.ent4j.model.rule.Reason;

/**
 * Something that the host has and the files have not.
 *
 * @param rule the id of the rule
 * @param element the object that it would be, or be in: {@code GAREleve}
 * @param key whose: {@code 0570001A 3A}
 * @param isWhole whether the whole object is left out; else a field of it
 */
public record GarLeftOut(String rule, String element, String key, boolean isWhole, Reason reason) {}
