/** Skills: mastery levels given at evaluations, and what they come to for a skill, a subject and a domain of the socle. */
@NullMarked
package org.ent4j.viescolaire.skill;

import org.jspecify.annotations.NullMarked;
