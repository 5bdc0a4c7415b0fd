package org.ent4j.viescolaire.markbook;

import static org.ent4j.model.rule.Rule.refusing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.skill.SkillId;

/** What is demanded of what is said of a pupil for the whole period: all of it, on this page. */
public final class PupilRules {

    /**
     * Something is said of a pupil.
     *
     * @param text the appreciation, or why an average is overridden
     * @param average the one that is put in the place of the other
     */
    record Judging(MarkBookId book, PersonId pupil, String text, Optional<BigDecimal> average, MarkBookFrame frame) {

        int length() {
            return text.codePointCount(0, text.length());
        }

        boolean isOffScale() {
            return average.filter(each -> !MarkBookPolicy.isPlain(each)
                            || each.signum() < 0
                            || each.compareTo(frame.policy().averagesOutOf()) > 0)
                    .isPresent();
        }
    }

    public static final Rule<Judging> A_PUPIL_OF_THE_SERVICE = refusing(
            "VS-NOT-40",
            Label.of(
                    "L'élève est inscrit dans le service pendant la période",
                    "The pupil is enrolled in the service during the period"),
            "A bulletin is about those who were taught",
            judging -> !judging.frame()
                    .pupils()
                    .overlaps(judging.pupil(), judging.frame().period()),
            judging -> new NeverEnrolled(judging.book().service(), judging.pupil()));

    public static final Rule<Judging> AN_APPRECIATION_FITS = refusing(
            "VS-NOT-41",
            Label.of(
                    "Une appréciation tient dans la place qu'elle a ; elle n'est jamais coupée",
                    "An appreciation fits in its place; it is never cut"),
            "LSU, Acquis/appreciation: Chaine600",
            judging -> judging.length() > judging.frame().policy().longestAppreciation(),
            judging -> new TooLong(
                    judging.book().service(),
                    judging.pupil(),
                    judging.length(),
                    judging.frame().policy().longestAppreciation()));

    public static final Rule<Judging> AN_OVERRIDE_SAYS_WHY = refusing(
            "VS-NOT-42",
            Label.of("Une moyenne imposée dit pourquoi", "An average that is set by hand says why"),
            "Every average comes with the account of how it was made",
            judging -> judging.text().isBlank(),
            judging -> new OverriddenWithoutWhy(judging.book().service(), judging.pupil()));

    public static final Rule<Judging> AN_AVERAGE_ON_ITS_SCALE = refusing(
            "VS-NOT-43",
            Label.of(
                    "Une moyenne imposée est sur l'échelle des moyennes",
                    "An average set by hand is on the scale of averages"),
            "OPEN-ENT, moyenne_finale",
            Judging::isOffScale,
            judging -> new OffScale(
                    judging.book().service(),
                    judging.pupil(),
                    judging.average().orElseThrow(),
                    judging.frame().policy().averagesOutOf()));

    /** A level of a skill is set by hand. */
    record Positioning(MarkBookId book, PersonId pupil, SkillId skill, MarkBookFrame frame) {

        boolean isOfAnotherSubject() {
            return !frame.skills().isEmpty() && !frame.skills().contains(skill);
        }
    }

    public static final Rule<Positioning> A_SKILL_OF_THE_SUBJECT = refusing(
            "VS-NOT-44",
            Label.of(
                    "La compétence est de celles de la matière, quand l'établissement a un référentiel",
                    "The skill is one of the subject, where the school has a repository"),
            "OPEN-ENT, competences: skills are those of a subject",
            Positioning::isOfAnotherSubject,
            positioning ->
                    new SkillOfAnotherSubject(positioning.book().service(), positioning.pupil(), positioning.skill()));

    public static final Rule<Judging> A_TEXT_CAN_BE_WRITTEN = refusing(
            "VS-NOT-46",
            Label.of("Un texte n'a pas de caractère de commande", "A text has no control characters"),
            "XML 1.0, Char: the LSU cannot hold them",
            judging -> FreeText.unwritable(judging.text()).isPresent(),
            judging -> FreeText.Unwritable.of(judging.pupil(), judging.text()));

    private PupilRules() {}

    static List<Rule<Judging>> ofAppreciations() {
        return List.of(A_PUPIL_OF_THE_SERVICE, AN_APPRECIATION_FITS, A_TEXT_CAN_BE_WRITTEN);
    }

    static List<Rule<Judging>> ofAverages() {
        return List.of(A_PUPIL_OF_THE_SERVICE, AN_OVERRIDE_SAYS_WHY, AN_AVERAGE_ON_ITS_SCALE, A_TEXT_CAN_BE_WRITTEN);
    }

    static List<Rule<Judging>> ofOthers() {
        return List.of(A_PUPIL_OF_THE_SERVICE);
    }

    /** No pupil of the service in that period. */
    public record NeverEnrolled(EvaluationServiceId service, PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "markbook.never-enrolled";
        }
    }

    /**
     * It would have to be cut.
     *
     * @param length in characters
     */
    public record TooLong(EvaluationServiceId service, PersonId pupil, int length, int longest) implements Reason {
        @Override
        public String code() {
            return "markbook.too-long";
        }
    }

    /** Nothing says why. */
    public record OverriddenWithoutWhy(EvaluationServiceId service, PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "markbook.overridden-without-why";
        }
    }

    /** Under 0, or over what averages can be. */
    public record OffScale(EvaluationServiceId service, PersonId pupil, BigDecimal average, BigDecimal outOf)
            implements Reason {
        @Override
        public String code() {
            return "markbook.off-scale";
        }
    }

    /** The subject has no such skill. */
    public record SkillOfAnotherSubject(EvaluationServiceId service, PersonId pupil, SkillId skill) implements Reason {
        @Override
        public String code() {
            return "markbook.skill-of-another-subject";
        }
    }
}
