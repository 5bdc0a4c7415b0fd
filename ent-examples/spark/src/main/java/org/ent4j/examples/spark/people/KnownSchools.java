package org.ent4j.examples.spark.people;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.TreeSet;

/**
 * What a file of people is read with, on its way to the machines of a cluster.
 *
 * @param ids of the structures by the keys of the source
 * @param academies of the files of structures; keys count in one of them
 */
record KnownSchools(HashMap<String, String> ids, TreeSet<String> academies) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;
}
