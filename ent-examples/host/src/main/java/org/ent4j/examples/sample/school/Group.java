package org.ent4j.examples.sample.school;

import java.util.List;

/** A group that draws from one class (a part of it) or from several. */
public record Group(String code, String label, List<Division> divisions) implements Audience {

    /** The code tells groups of a school apart, and is cheap. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
