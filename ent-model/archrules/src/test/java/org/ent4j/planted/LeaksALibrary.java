package org.ent4j.planted;

import io.vavr.collection.List;

/** Breaks the rule: a collection of a library in a public signature. */
public final class LeaksALibrary {

    public List<String> names() {
        return List.empty();
    }
}
