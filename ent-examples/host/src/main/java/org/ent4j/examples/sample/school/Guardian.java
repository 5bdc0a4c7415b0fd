package org.ent4j.examples.sample.school;

/** Somebody who answers for pupils. */
public record Guardian(long id, Identity identity, Address address, String home, String mobile, String mail) {}
