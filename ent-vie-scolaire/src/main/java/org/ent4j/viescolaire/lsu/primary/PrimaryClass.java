package org.ent4j.viescolaire.lsu.primary;

import java.util.Optional;
import org.ent4j.viescolaire.lsu.LsuId;

/**
 * A class.
 *
 * @param ondeId the number that ONDE (ex-Base élèves) gives it, digits
 * @param label 1 to 50 characters
 */
public record PrimaryClass(LsuId id, String ondeId, Optional<String> label) {}
