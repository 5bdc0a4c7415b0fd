package org.ent4j.examples.portal.web;

/** What a route answers to: looking changes nothing, doing is a form that is sent. */
public enum Verb {
    GET,
    POST
}
