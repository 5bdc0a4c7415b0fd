/**
 * The host's part: a folder with an embedded database, and what one context learns from another. Contexts do not know
 * each other; a host carries what the timetable needs of the directory, and back.
 */
@NullMarked
package org.ent4j.examples.host;

import org.jspecify.annotations.NullMarked;
