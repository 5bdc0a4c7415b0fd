package org.ent4j.examples.portal.school;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.viescolaire.skill.RepositoryKind;
import org.ent4j.viescolaire.skill.Skill;
import org.ent4j.viescolaire.skill.SkillId;
import org.ent4j.viescolaire.skill.SkillRepository;
import org.ent4j.viescolaire.skill.SocleDomain;

/**
 * The skills of the example's collège: what the programmes of cycle 4 list as worked on in two subjects. A school has a
 * repository of its own.
 */
final class Skills {

    private static final CodeMatiere FRENCH = new CodeMatiere("020700");
    private static final CodeMatiere MATHS = new CodeMatiere("061300");

    private Skills() {}

    static SkillRepository repository() {
        return new SkillRepository(
                RepositoryKind.COMPETENCES_TRAVAILLEES,
                Stream.concat(
                                of(
                                        "FRA",
                                        FRENCH,
                                        SocleDomain.CPD_FRA,
                                        List.of(
                                                "Comprendre et s'exprimer à l'oral",
                                                "Lire",
                                                "Écrire",
                                                "Comprendre le fonctionnement de la langue")),
                                of(
                                        "MAT",
                                        MATHS,
                                        SocleDomain.CPD_SCI,
                                        List.of(
                                                "Chercher",
                                                "Modéliser",
                                                "Représenter",
                                                "Raisonner",
                                                "Calculer",
                                                "Communiquer")))
                        .toList());
    }

    private static Stream<Skill> of(String code, CodeMatiere subject, SocleDomain domain, List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(
                        at -> new Skill(new SkillId(code + (at + 1)), labels.get(at), Set.of(subject), Set.of(domain)));
    }
}
