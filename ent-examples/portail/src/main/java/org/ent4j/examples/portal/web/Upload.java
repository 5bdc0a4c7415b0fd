package org.ent4j.examples.portal.web;

/**
 * A file that came with a form.
 *
 * @param name as the browser gave it: to be shown, never to be opened by
 */
public record Upload(String name, byte[] bytes) {}
