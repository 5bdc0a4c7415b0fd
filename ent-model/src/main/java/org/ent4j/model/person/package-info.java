/** Who people are to a school: names in all their spellings, and profils. */
@NullMarked
package org.ent4j.model.person;

import org.jspecify.annotations.NullMarked;
