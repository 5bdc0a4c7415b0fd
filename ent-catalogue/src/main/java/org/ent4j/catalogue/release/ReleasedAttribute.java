package org.ent4j.catalogue.release;

/** @param justification why the service needs it, in the words of whoever set it up */
public record ReleasedAttribute(SdetAttribute attribute, String justification) {}
