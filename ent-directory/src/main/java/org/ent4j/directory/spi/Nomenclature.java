package org.ent4j.directory.spi;

import java.util.List;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Subject;

/** The codes that the feeds of an académie declare for all its schools, in their order. */
public interface Nomenclature {

    List<Subject> subjects();

    List<Formation> formations();
}
