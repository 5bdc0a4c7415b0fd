package org.ent4j.viescolaire.service;

import java.util.Comparator;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.CodeMatiere;

/** What makes a service the one that it is: who is taught which subject, whoever teaches it. */
public record ServiceKey(Audience audience, CodeMatiere matiere) implements Comparable<ServiceKey> {

    private static final Comparator<ServiceKey> ORDER =
            Comparator.comparing(ServiceKey::audience).thenComparing(ServiceKey::matiere);

    /** The same for the same service at each generation: {@code "2026/C:0350122T$6A/020700"}. */
    public EvaluationServiceId id(SchoolYear year) {
        return new EvaluationServiceId(year.start() + "/" + this);
    }

    @Override
    public int compareTo(ServiceKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return audience.text() + "/" + matiere;
    }
}
