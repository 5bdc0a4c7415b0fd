package org.ent4j.examples.host;

import org.ent4j.model.id.Uai;
import org.ent4j.model.reconcile.Correspondences;

/** What was decided of the labels of a source, days, hours and frequencies. */
@FunctionalInterface
public interface LabelDecisions {

    Correspondences of(Uai school, String source);
}
