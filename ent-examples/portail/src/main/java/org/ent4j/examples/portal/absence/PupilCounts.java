package org.ent4j.examples.portal.absence;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import org.ent4j.examples.host.EnrolledDays;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/** Counts the absences of pupils on the days on which they are enrolled. */
final class PupilCounts {

    private final PortalData data;

    @Inject
    PupilCounts(PortalData data) {
        this.data = data;
    }

    Either<Refusal, PupilCount> of(Visit visit, PersonId pupil) {
        var vieScolaire = visit.school().vieScolaire();
        var enrolled =
                new EnrolledDays(data.directory().memberships(), visit.school().id());
        return vieScolaire
                .absences()
                .count(visit.actor(), pupil, enrolled.of(pupil))
                .map(count -> PupilCount.of(
                        count,
                        visit.today(),
                        DossierWords.of(visit),
                        vieScolaire.setup().counting()));
    }
}
