/** The diplôme national du brevet: the rule until the session of 2025, and the one from 2026 on. */
@NullMarked
package org.ent4j.viescolaire.brevet;

import org.jspecify.annotations.NullMarked;
