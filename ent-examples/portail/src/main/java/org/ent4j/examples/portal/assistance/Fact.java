package org.ent4j.examples.portal.assistance;

/** Something known of a ticket or a question, in words. */
public record Fact(String label, String value) {}
