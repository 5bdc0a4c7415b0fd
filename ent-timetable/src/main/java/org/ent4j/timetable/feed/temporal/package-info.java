/**
 * What the words mean by which files say when a lesson is, where they have names only: {@code mardi}, {@code 9h} or
 * {@code M2}, {@code Q1}.
 */
@NullMarked
package org.ent4j.timetable.feed.temporal;

import org.jspecify.annotations.NullMarked;
