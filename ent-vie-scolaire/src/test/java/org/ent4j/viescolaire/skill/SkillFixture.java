package org.ent4j.viescolaire.skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.EvaluationId;

/** Two skills of mathematics, one of French, one of any subject; D1.3 has three of them, D1.1 one. */
final class SkillFixture {

    static final PersonId ANNE = new PersonId("anne");
    static final CodeMatiere MATHS = new CodeMatiere("061300");
    static final CodeMatiere FRENCH = new CodeMatiere("020700");
    static final SkillId CALCULER = new SkillId("calculer");
    static final SkillId RAISONNER = new SkillId("raisonner");
    static final SkillId LIRE = new SkillId("lire");
    static final SkillId COOPERER = new SkillId("cooperer");
    static final SkillRepository REPOSITORY = new SkillRepository(
            RepositoryKind.COMPETENCES_TRAVAILLEES,
            List.of(
                    new Skill(CALCULER, "Calculer", Set.of(MATHS), Set.of(SocleDomain.CPD_SCI)),
                    new Skill(RAISONNER, "Raisonner", Set.of(MATHS), Set.of(SocleDomain.CPD_SCI)),
                    new Skill(LIRE, "Lire", Set.of(FRENCH), Set.of(SocleDomain.CPD_FRA)),
                    new Skill(COOPERER, "Coopérer", Set.of(), Set.of(SocleDomain.CPD_SCI, SocleDomain.MET_APP))));
    static final SkillLevels MAX = new SkillLevels(SkillPolicy.usual());
    static final SkillLevels MEAN = new SkillLevels(SkillPolicy.usual().with(SkillMode.MEAN));

    private SkillFixture() {}

    static SkillMark mark(SkillId skill, int level) {
        return new SkillMark(
                skill,
                new EvaluationId("e"),
                LocalDate.of(2026, 10, 5),
                MasteryLevel.numbered(level).orElseThrow());
    }
}
