package org.ent4j.viescolaire.settings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.settings.SettingsCommand.Change;

/** A school in November, in which twelve pupils were absent from evaluations. */
final class SettingsFixture {

    static final Instant AT = Instant.parse("2026-11-16T07:05:00Z");
    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);
    static final Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
    static final DateRange YEAR = new SchoolYear(2026).range();
    static final CodeMatiere FRENCH = new CodeMatiere("020700");
    static final CodeMatiere MATHS = new CodeMatiere("061300");
    static final CodeMatiere GREEK = new CodeMatiere("020300");
    static final ClassRef CLASS = new ClassRef(new StructureId("0750001U"), "5A");
    static final MotifCode ILL = new MotifCode("ma_mala");

    static final DefaultSettings DEFAULTS = DefaultSettings.of(
                    AveragePolicy.usual(),
                    MarkBookPolicy.usual(ZoneId.of("Europe/Paris")),
                    ConseilPolicy.usual(ZoneId.of("Europe/Paris")),
                    BulletinPolicy.usual())
            .build();

    static final InUse USED = new InUse(
            YEAR,
            Map.of(Unscored.ABSENT, 12),
            Map.of(new AvisCode("FELICITATIONS"), 3),
            Map.of(new OrientationCode("2GT"), 1),
            Set.of(FRENCH, MATHS),
            Set.of(ILL),
            2,
            new TextLengths(420, 900, 15));

    static final Settings SETTINGS = new Settings(DEFAULTS, USED);

    private SettingsFixture() {}

    static SchoolPole pole(String id, CodeMatiere... subjects) {
        return new SchoolPole(new PoleId(id), "Pôle " + id, List.of(subjects));
    }

    static SchoolPoles poles(SchoolPole... poles) {
        return new SchoolPoles(List.of(poles));
    }

    static Change change(Setting setting) {
        return new Change(AT, HEAD, setting);
    }

    static EvaluationSettings done(EvaluationSettings before, SettingsCommand command) {
        return SETTINGS.decide(before, command).map(Outcome::state).get();
    }

    static List<String> refused(Setting wanted) {
        return SETTINGS.decide(EvaluationSettings.none(), change(wanted))
                .getLeft()
                .rules();
    }

    static boolean isFine(Setting wanted) {
        return SETTINGS.decide(EvaluationSettings.none(), change(wanted)).isRight();
    }

    static SettingsInForce inForce(EvaluationSettings settings) {
        return new SettingsInForce(DEFAULTS, settings);
    }
}
