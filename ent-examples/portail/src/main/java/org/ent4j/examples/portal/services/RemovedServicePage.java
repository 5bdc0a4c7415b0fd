package org.ent4j.examples.portal.services;

/** A service that was removed. */
public record RemovedServicePage(String code) {}
