package org.ent4j.examples.portal.web;

import java.util.List;

/** A part of the portal: its routes, on one page. */
@FunctionalInterface
public interface Feature {

    List<Route> routes();
}
