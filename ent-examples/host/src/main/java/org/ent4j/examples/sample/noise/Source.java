package org.ent4j.examples.sample.noise;

/** The timetable files of a school: they are disturbed independently of each other. */
public enum Source {
    EDT,
    STS
}
