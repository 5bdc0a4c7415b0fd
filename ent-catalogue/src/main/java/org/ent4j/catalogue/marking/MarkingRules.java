package org.ent4j.catalogue.marking;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded before the audience of a school is measured. */
public final class MarkingRules {

    /** In characters. */
    public static final int LONGEST_NAME = 80;

    private static final int SHOWN = 20;
    private static final String PLAN =
            "DNMA: nothing is marked of a school that is not active, or whose UAI or collectivité is absent";

    public static final Rule<SchoolMarking> A_UAI = refusing(
            "CAT-MRQ-01",
            Label.of("L'établissement mesuré a un UAI valide", "The school that is measured has a valid UAI"),
            PLAN,
            marking -> marking.isActive()
                    && marking.uai().filter(uai -> Uai.parse(uai).isRight()).isEmpty(),
            any -> new MarkingReason.NoUai());
    public static final Rule<SchoolMarking> A_COLLECTIVITE = refusing(
            "CAT-MRQ-02",
            Label.of(
                    "L'établissement mesuré a un numéro de collectivité",
                    "The school that is measured has the number of a collectivité"),
            PLAN,
            marking -> marking.isActive()
                    && marking.collectivite().filter(number -> number > 0).isEmpty(),
            any -> new MarkingReason.NoCollectivite());

    public static final Rule<SchoolMarking> NAMES_WITHIN_LIMITS = refusing(
            "CAT-MRQ-03",
            Label.of(
                    "Projet, exploitant et plateforme sont des noms courts",
                    "Project, operator and platform are short names"),
            "ours: they are part of every page",
            marking -> tooLong(marking).isPresent(),
            marking -> new MarkingReason.NameTooLong(tooLong(marking).orElseThrow(), LONGEST_NAME));

    private MarkingRules() {}

    public static List<Rule<SchoolMarking>> all() {
        return List.of(A_UAI, A_COLLECTIVITE, NAMES_WITHIN_LIMITS);
    }

    /** The beginning of the first such name. */
    private static Optional<String> tooLong(SchoolMarking marking) {
        return Stream.of(marking.projet(), marking.exploitant(), marking.plateforme())
                .filter(name -> name.codePointCount(0, name.length()) > LONGEST_NAME)
                .map(name -> name.substring(0, name.offsetByCodePoints(0, SHOWN)) + "…")
                .findFirst();
    }
}
