package org.ent4j.examples.portal.web;

/** What a route does, once the visitor may. */
@FunctionalInterface
public interface Handler {

    Answer handle(Visit visit);
}
