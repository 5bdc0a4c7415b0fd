package org.ent4j.viescolaire.livret;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.viescolaire.lsu.CycleReport;
import org.ent4j.viescolaire.lsu.SocleLevel;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.DomainResult;

/** Makes bilans de fin de cycle of socles. */
record CycleReports(References references, LocalDate day) {

    CycleReport of(LivretCycle of, LivretPupil known) {
        return CycleReport.builder()
                .pupil(references.pupil(of.pupil(), of.schoolClass()))
                .cycle(of.cycle())
                .schoolYear(of.bilan().id().year().start())
                .createdOn(day)
                .head(references.head())
                .addAllMainTeachers(references.teachers(of.professeursPrincipaux()))
                .addAllSocle(socle(of))
                .synthesis(of.bilan().synthesis().map(Written::value).flatMap(PeriodicReports::said))
                .addAllGuardians(known.guardians())
                .build();
    }

    /** A domain without a level is left out, which the checks of the file say. */
    private static List<SocleLevel> socle(LivretCycle of) {
        return of.summary().domains().stream().flatMap(CycleReports::level).toList();
    }

    private static Stream<SocleLevel> level(DomainResult result) {
        return result.positionnement().stream().mapToObj(level -> new SocleLevel(result.domain(), level));
    }
}
