package org.ent4j.viescolaire.service;

import org.ent4j.viescolaire.evaluation.SousMatiereId;

/** What has been evaluated in services: the host's markbook answers. */
public interface ServiceWork {

    /** How many evaluations a service has, 0 or more. */
    int evaluations(EvaluationServiceId service);

    /** How many of them are of a sous-matière. */
    int evaluations(EvaluationServiceId service, SousMatiereId part);

    /**
     * How much was said of pupils in it for a whole period, without an evaluation, 0 or more: appreciations, final averages,
     * positionnements and levels of skills. By default nothing.
     */
    default int written(EvaluationServiceId service) {
        return 0;
    }

    /** Nobody has evaluated anything yet. */
    static ServiceWork none() {
        return new ServiceWork() {
            @Override
            public int evaluations(EvaluationServiceId service) {
                return 0;
            }

            @Override
            public int evaluations(EvaluationServiceId service, SousMatiereId part) {
                return 0;
            }
        };
    }
}
