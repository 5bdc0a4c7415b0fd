package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * How a pupil is supported.
 *
 * @param ppre the plan of a PPRE, up to 600 characters
 * @param contract the terms of a contrat de réussite, up to 600 characters; not in the first degree
 */
public record Support(SupportKind kind, Optional<String> ppre, Optional<String> contract) {}
