package org.ent4j.directory.feed.csv;

import java.util.List;

/**
 * A child as the row of a guardian names it.
 *
 * @param columns the headers of the cells
 */
record Child(String id, String usageName, String lastName, String firstName, String className, List<String> columns) {}
