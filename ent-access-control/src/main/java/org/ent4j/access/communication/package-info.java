/**
 * Who may write to whom (A5): spheres of communication, by the criteria of the rules of rights and by the links of the
 * directory, with the reason. Nobody may unless a rule says so; the answer is the union of what they say.
 */
@NullMarked
package org.ent4j.access.communication;

import org.jspecify.annotations.NullMarked;
