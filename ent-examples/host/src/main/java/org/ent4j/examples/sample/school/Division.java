package org.ent4j.examples.sample.school;

import java.util.List;

/** A class, counted from 1 in its level. */
public record Division(String code, Level level, int number) implements Audience {

    @Override
    public String label() {
        return level.label() + " " + number;
    }

    @Override
    public List<Division> divisions() {
        return List.of(this);
    }

    /** The code tells classes of a school apart, and is cheap. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
