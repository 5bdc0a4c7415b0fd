package org.ent4j.examples.sample.school;

/**
 * Somebody who works at school, in one or several.
 *
 * @param id ENTPersonJointure
 * @param sts the identifier in STS, or "" for those whom STS does not know
 */
public record Agent(long id, Identity identity, Post post, String sts, String mail) {}
