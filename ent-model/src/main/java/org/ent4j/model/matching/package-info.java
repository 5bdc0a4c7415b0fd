/**
 * The matcher of people: which records are one person's, by scores that explain themselves and can be learned without
 * labels. Records are compared field by field, each comparison gives a level of {@link
 * org.ent4j.model.matching.Agreement}, each level a weight of evidence (Fellegi and Sunter), one person is
 * weighed against strangers and against {@link org.ent4j.model.matching.Relatives}, and named safety rules say where no
 * weight is enough for an automatic decision. Start with {@link org.ent4j.model.matching.PeopleMatcher}.
 */
@NullMarked
package org.ent4j.model.matching;

import org.jspecify.annotations.NullMarked;
