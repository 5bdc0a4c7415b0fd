/** The demonstration: a made-up school year with people, a timetable, rights and what has happened so far. */
@NullMarked
package org.ent4j.examples.portal.demo;

import org.jspecify.annotations.NullMarked;
