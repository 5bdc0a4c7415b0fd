package org.ent4j.examples.portal.demo;

import org.ent4j.model.text.Label;

/**
 * A part of the demonstration's data. It is done once for a database: one that was broken off is done again, so that it leaves
 * alone what is there already.
 */
public interface DemoStep {

    /** Stable: {@code "people"}. */
    String name();

    /** What is shown while it is done. */
    Label what();

    void run();
}
