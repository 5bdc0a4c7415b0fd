package org.ent4j.examples.sample.school;

import java.util.List;

/** Who has a lesson: a class ({@link Division}) or a {@link Group}. */
public sealed interface Audience permits Division, Group {

    /** The code in the directory, unique among the classes and groups of the school. */
    String code();

    /** The label in the directory. */
    String label();

    /** The classes whose pupils it may have. */
    List<Division> divisions();
}
