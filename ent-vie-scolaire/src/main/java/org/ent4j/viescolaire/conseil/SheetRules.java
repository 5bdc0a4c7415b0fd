package org.ent4j.viescolaire.conseil;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;

/** Who writes what of a pupil for a conseil de classe, until when, and how much: all of it, on this page. */
public final class SheetRules {

    /**
     * Somebody wants to write something of a pupil.
     *
     * @param today in the school
     */
    record Writing(Conseil conseil, Actor by, PersonId pupil, LocalDate today, ConseilFrame frame) {

        boolean isOneOf(Set<EntryRole> roles) {
            return role().filter(roles::contains).isPresent();
        }

        boolean isLocked() {
            return role().filter(each -> !conseil.lock().isOpen(each, today)).isPresent();
        }

        private Optional<EntryRole> role() {
            return frame.role(by);
        }
    }

    /** It is a text. */
    record WritingText(PersonId pupil, String text, int longest) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    /** It is an avis. */
    record WritingAvis(PersonId pupil, Optional<AvisCode> avis, ConseilPolicy policy) {

        Optional<AvisCode> unknown() {
            return avis.filter(each -> !policy.has(each));
        }
    }

    /** They are orientations. */
    record WritingOrientations(PersonId pupil, Set<OrientationCode> orientations, ConseilPolicy policy) {

        List<OrientationCode> unknown() {
            return orientations.stream()
                    .filter(each -> !policy.has(each))
                    .sorted()
                    .toList();
        }
    }

    private static final Set<EntryRole> OF_THE_CONSEIL = Set.of(EntryRole.PROFESSEUR_PRINCIPAL, EntryRole.DIRECTION);
    private static final Set<EntryRole> OF_VIE_SCOLAIRE = Set.of(EntryRole.VIE_SCOLAIRE, EntryRole.DIRECTION);

    public static final Rule<Writing> A_PUPIL_OF_THE_CLASS = refusing(
            "VS-CCL-20",
            Label.of("L'élève est de la classe", "The pupil is of the class"),
            "A conseil is that of one class",
            writing -> !writing.frame().pupils().contains(writing.pupil()),
            writing -> new NotOfTheClass(writing.pupil()));

    public static final Rule<Writing> THE_PROFESSEUR_PRINCIPAL_WRITES = refusing(
            "VS-CCL-21",
            Label.of(
                    "Le professeur principal ou la direction écrit synthèse, avis et orientation",
                    "The head teacher or the head writes synthesis, avis and orientation"),
            "OPEN-ENT, competences: head teacher, or the right CREATE_SYNTHESE_BILAN_PERIODIQUE",
            writing -> !writing.isOneOf(OF_THE_CONSEIL),
            writing -> new ConseilRules.NotForThem(writing.by().capacity().label()));

    public static final Rule<Writing> VIE_SCOLAIRE_WRITES_ITS_OWN = refusing(
            "VS-CCL-22",
            Label.of(
                    "La vie scolaire ou la direction écrit l'appréciation du CPE",
                    "Vie scolaire or the head writes the appreciation of the CPE"),
            "OPEN-ENT, competences: a right of its own for appreciation_CPE",
            writing -> !writing.isOneOf(OF_VIE_SCOLAIRE),
            writing -> new ConseilRules.NotForThem(writing.by().capacity().label()));

    public static final Rule<Writing> NOT_AFTER_ITS_LAST_DAY = refusing(
            "VS-CCL-23",
            Label.of(
                    "Chacun écrit jusqu'à sa date, ou jusqu'à celle que la direction rouvre",
                    "Everybody writes until the last day of the role, or as long as the head unlocks it"),
            "OPEN-ENT, competences: date_fin_saisie, per class",
            Writing::isLocked,
            writing -> new Locked(writing.by().capacity().label(), writing.today()));

    public static final Rule<WritingText> A_TEXT_FITS = refusing(
            "VS-CCL-24",
            Label.of(
                    "Un texte tient dans la place qu'il a ; il n'est jamais coupé",
                    "A text fits in its place; it is never cut"),
            "LSU: 1000 characters for the synthesis, Chaine600 for the comment of vie scolaire",
            writing -> writing.length() > writing.longest(),
            writing -> new TooLong(writing.pupil(), writing.length(), writing.longest()));

    public static final Rule<WritingAvis> AN_AVIS_OF_THE_SCHOOL = refusing(
            "VS-CCL-25",
            Label.of("L'avis est de la liste de l'établissement", "The avis is one of the school's list"),
            "OPEN-ENT, competences: avis of the conseil, a list of the school",
            writing -> writing.unknown().isPresent(),
            writing -> new UnknownAvis(writing.pupil(), writing.unknown().orElseThrow()));

    public static final Rule<WritingOrientations> ORIENTATIONS_OF_THE_SCHOOL = refusing(
            "VS-CCL-26",
            Label.of("L'orientation est de la liste de l'établissement", "The orientation is one of the school's list"),
            "OPEN-ENT, competences: avis d'orientation, a list of the school",
            writing -> !writing.unknown().isEmpty(),
            writing -> new UnknownOrientations(writing.pupil(), writing.unknown()));

    public static final Rule<WritingText> A_TEXT_CAN_BE_WRITTEN = refusing(
            "VS-CCL-27",
            Label.of("Un texte n'a pas de caractère de commande", "A text has no control characters"),
            "XML 1.0, Char: the LSU cannot hold them",
            writing -> FreeText.unwritable(writing.text()).isPresent(),
            writing -> FreeText.Unwritable.of(writing.pupil(), writing.text()));

    private SheetRules() {}

    static List<Rule<WritingText>> ofTexts() {
        return List.of(A_TEXT_FITS, A_TEXT_CAN_BE_WRITTEN);
    }

    static List<Rule<Writing>> ofTheConseil() {
        return List.of(A_PUPIL_OF_THE_CLASS, THE_PROFESSEUR_PRINCIPAL_WRITES, NOT_AFTER_ITS_LAST_DAY);
    }

    static List<Rule<Writing>> ofVieScolaire() {
        return List.of(A_PUPIL_OF_THE_CLASS, VIE_SCOLAIRE_WRITES_ITS_OWN, NOT_AFTER_ITS_LAST_DAY);
    }

    /** The conseil is that of another class. */
    public record NotOfTheClass(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "conseil.not-of-the-class";
        }
    }

    /** It is too late for them. */
    public record Locked(Label capacity, LocalDate day) implements Reason {
        @Override
        public String code() {
            return "conseil.locked";
        }
    }

    /**
     * It would have to be cut.
     *
     * @param length in characters
     */
    public record TooLong(PersonId pupil, int length, int longest) implements Reason {
        @Override
        public String code() {
            return "conseil.too-long";
        }
    }

    /** The school does not give it. */
    public record UnknownAvis(PersonId pupil, AvisCode avis) implements Reason {
        @Override
        public String code() {
            return "conseil.unknown-avis";
        }
    }

    /** The school does not propose them. */
    public record UnknownOrientations(PersonId pupil, List<OrientationCode> orientations) implements Reason {
        public UnknownOrientations {
            orientations = List.copyOf(orientations);
        }

        @Override
        public String code() {
            return "conseil.unknown-orientations";
        }
    }
}
