package org.ent4j.viescolaire.service;

import java.math.BigDecimal;
import org.ent4j.viescolaire.evaluation.SousMatiereId;

/**
 * A sous-matière of a service: oral and written, physics and chemistry.
 *
 * @param coefficient of its average in that of the service
 */
public record ServicePart(SousMatiereId id, String label, BigDecimal coefficient) {}
