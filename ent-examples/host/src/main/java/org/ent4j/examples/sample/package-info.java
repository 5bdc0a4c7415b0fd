/** A fictitious académie that nobody owns: its directory (AAF), the timetables of its schools (STS, EDT) with a chosen share of noise, and the truth about that noise in a file of its own. The same arguments give the same bytes, on every machine and in every time zone. */
@NullMarked
package org.ent4j.examples.sample;

import org.jspecify.annotations.NullMarked;
