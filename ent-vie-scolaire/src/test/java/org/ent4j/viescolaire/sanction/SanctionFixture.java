package org.ent4j.viescolaire.sanction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.Departement;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** A school of Metz, where a minor is told of proceedings on Friday, 6 November 2026: Wednesday 11 is a holiday. */
final class SanctionFixture {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    static final LocalDate MONDAY = FRIDAY.plusDays(3);
    static final LocalDate TUESDAY = FRIDAY.plusDays(4);
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Actor CPE = new Actor(new PersonId("cpe"), Capacity.VIE_SCOLAIRE);
    static final Actor MOTHER = new Actor(new PersonId("mother"), Capacity.RESPONSABLE);
    static final PersonId ANNE = new PersonId("anne");
    static final SanctionPolicy POLICY = new SanctionPolicy(
            PARIS,
            new JoursOuvrables(new Departement("57")),
            Motifs.none()
                    .with("Violence verbale", Optional.empty(), Set.of(MotifKind.SANCTION))
                    .with("Bavardages", Optional.empty(), Set.of(MotifKind.PUNITION)),
            SanctionPolicy.SHORTEST_DEFENCE,
            ErasurePolicy.usual());
    static final SanctionCase CASE = SanctionCase.builder()
            .id(new SanctionId("s1"))
            .pupil(ANNE)
            .isMinor(true)
            .motif(new MotifCode("ma_vive"))
            .facts("A insulté un surveillant")
            .build();

    private SanctionFixture() {}

    static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(PARIS).toInstant();
    }

    static SanctionTerms exclusion(int days) {
        return SanctionTerms.of(SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT).withDays(days);
    }
}
