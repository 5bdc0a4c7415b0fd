/** The people, classes, groups and services of a fictitious school, and how they come about. */
@NullMarked
package org.ent4j.examples.sample.school;

import org.jspecify.annotations.NullMarked;
