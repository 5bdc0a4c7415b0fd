package org.ent4j.examples.portal.council;

import java.util.Optional;
import org.ent4j.examples.portal.web.Paths;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** Which conseil a page is about. */
final class Councils {

    private Councils() {}

    /** That of the path. */
    static ConseilId id(Visit visit) {
        return new ConseilId(
                new ClassRef(visit.school().id(), visit.parameter("class")),
                new SchoolPeriodId(visit.parameter("period")));
    }

    /** What the periods of the school say of it; nothing where its class has no such period. */
    static Optional<PlannedCouncil> council(Visit visit, ConseilId id) {
        var councils = visit.school().vieScolaire().periodicity().periods().councils();
        return Optional.ofNullable(councils.get(new ClassPeriod(id.schoolClass(), id.period())));
    }

    static Optional<Conseil> conseil(Visit visit, ConseilId id) {
        return visit.school().vieScolaire().record().evaluations().conseil(id);
    }

    static String path(ConseilId id) {
        return Paths.of("conseils", id.schoolClass().code(), id.period().value());
    }

    static String path(ConseilId id, String pupil) {
        return path(id) + Paths.of("eleves", pupil);
    }
}
