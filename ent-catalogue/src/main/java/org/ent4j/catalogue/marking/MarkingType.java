package org.ent4j.catalogue.marking;

/** Whose a page is: of the ENT, or of a third party. */
public enum MarkingType {
    NATIF,
    TIERS
}
