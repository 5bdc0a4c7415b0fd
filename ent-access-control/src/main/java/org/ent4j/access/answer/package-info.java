/** What the engine answers: verdicts with their deciding rules, explanations, sets of people, recaps. */
@NullMarked
package org.ent4j.access.answer;

import org.jspecify.annotations.NullMarked;
