package org.ent4j.viescolaire.socle;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.skill.SocleDomain;

/** Who decides what of the socle of a pupil, and until when: all of it, on this page. */
public final class SocleRules {

    /**
     * Somebody decides something.
     *
     * @param today in the school
     */
    record Deciding(SocleBilan bilan, Actor by, LocalDate today, SocleFrame frame) {

        boolean isForThem() {
            return role().filter(frame.policy().writers()::contains).isPresent();
        }

        boolean isLocked() {
            return role().filter(each -> !frame.lock().isOpen(each, today)).isPresent();
        }

        private Optional<EntryRole> role() {
            return EntryRole.of(by, frame.professeursPrincipaux());
        }
    }

    /** A domain gets a level by hand. */
    record Positioning(SocleBilan bilan, SocleDomain domain) {}

    /** The pupil is to be dispensed of a domain. */
    record Dispensing(PersonId pupil, SocleDomain domain, String why, SoclePolicy policy) {}

    /** A synthesis is written. */
    record Writing(PersonId pupil, String text, int longest) {

        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    private static final String CYCLE =
            "Arrêté of 31 December 2015 (livret scolaire), bilans de fin de cycle: by the conseil de classe; OPEN-ENT, BFC";

    public static final Rule<Deciding> A_PUPIL_OF_A_CLASS = refusing(
            "VS-SOC-01",
            Label.of("L'élève est dans une classe", "The pupil is in a class"),
            CYCLE,
            deciding -> deciding.frame().schoolClass().isEmpty(),
            deciding -> new NoClass(deciding.bilan().id().pupil()));

    public static final Rule<Deciding> THE_CONSEIL_DECIDES = refusing(
            "VS-SOC-02",
            Label.of(
                    "Le professeur principal, pour le conseil, ou la direction positionne sur le socle",
                    "The head teacher, for the conseil, or the head positions on the socle"),
            CYCLE + "; which roles is the school's choice",
            deciding -> !deciding.isForThem(),
            deciding -> new NotForThem(
                    deciding.by().capacity().label(), deciding.bilan().id().pupil()));

    public static final Rule<Deciding> NOT_AFTER_ITS_LAST_DAY = refusing(
            "VS-SOC-03",
            Label.of(
                    "Chacun décide jusqu'à sa date dans la dernière période de la classe",
                    "Everybody decides until the last day of the role in the last period of the class"),
            "OPEN-ENT, competences: date_fin_saisie, per class",
            Deciding::isLocked,
            deciding -> new Locked(
                    deciding.by().capacity().label(), deciding.bilan().id().pupil(), deciding.today()));

    public static final Rule<Positioning> NO_LEVEL_WHERE_DISPENSED = refusing(
            "VS-SOC-04",
            Label.of("Une composante dispensée n'a pas de niveau", "A domain that is dispensed has no level"),
            "LSU: positionnement 0 says dispensed, 1 to 4 say levels",
            positioning -> positioning.bilan().dispensed().containsKey(positioning.domain()),
            positioning -> new IsDispensed(
                    positioning.bilan().id().pupil(), positioning.domain().label()));

    public static final Rule<Dispensing> A_DISPENSABLE_DOMAIN = refusing(
            "VS-SOC-05",
            Label.of(
                    "La composante est de celles que l'on dispense", "The domain is one of which pupils are dispensed"),
            "LSU: positionnement 0; which domains is to be confirmed, and the school's choice",
            dispensing -> !dispensing.policy().dispensable().contains(dispensing.domain()),
            dispensing ->
                    new NeverDispensed(dispensing.pupil(), dispensing.domain().label()));

    public static final Rule<Dispensing> A_DISPENSE_SAYS_WHY = refusing(
            "VS-SOC-06",
            Label.of("Une dispense dit pourquoi", "A dispense says why"),
            "OPEN-ENT, dispense_domaine_eleve",
            dispensing -> dispensing.why().isBlank(),
            dispensing -> new NoWhy(dispensing.pupil(), dispensing.domain().label()));

    public static final Rule<Writing> A_SYNTHESIS_FITS = refusing(
            "VS-SOC-07",
            Label.of(
                    "La synthèse tient dans la place qu'elle a ; elle n'est jamais coupée",
                    "The synthesis fits in its place; it is never cut"),
            "LSU, bilan-cycle: 1500 characters",
            writing -> writing.length() > writing.longest(),
            writing -> new TooLong(writing.pupil(), writing.length(), writing.longest()));

    public static final Rule<Writing> A_SYNTHESIS_CAN_BE_WRITTEN = refusing(
            "VS-SOC-08",
            Label.of("Un texte n'a pas de caractère de commande", "A text has no control characters"),
            "XML 1.0, Char: the LSU cannot hold them",
            writing -> FreeText.unwritable(writing.text()).isPresent(),
            writing -> FreeText.Unwritable.of(writing.pupil(), writing.text()));

    private SocleRules() {}

    static List<Rule<Writing>> ofTexts() {
        return List.of(A_SYNTHESIS_FITS, A_SYNTHESIS_CAN_BE_WRITTEN);
    }

    static List<Rule<Deciding>> ofAll() {
        return List.of(A_PUPIL_OF_A_CLASS, THE_CONSEIL_DECIDES, NOT_AFTER_ITS_LAST_DAY);
    }

    static List<Rule<Dispensing>> ofDispenses() {
        return List.of(A_DISPENSABLE_DOMAIN, A_DISPENSE_SAYS_WHY);
    }

    /** Nobody knows the pupil's class. */
    public record NoClass(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "socle.no-class";
        }
    }

    /** Others decide. */
    public record NotForThem(Label capacity, PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "socle.not-for-them";
        }
    }

    /** It is too late for them. */
    public record Locked(Label capacity, PersonId pupil, LocalDate today) implements Reason {
        @Override
        public String code() {
            return "socle.locked";
        }
    }

    /** The pupil is dispensed of it. */
    public record IsDispensed(PersonId pupil, Label domain) implements Reason {
        @Override
        public String code() {
            return "socle.is-dispensed";
        }
    }

    /** The school dispenses nobody of it. */
    public record NeverDispensed(PersonId pupil, Label domain) implements Reason {
        @Override
        public String code() {
            return "socle.never-dispensed";
        }
    }

    /** Nothing says why. */
    public record NoWhy(PersonId pupil, Label domain) implements Reason {
        @Override
        public String code() {
            return "socle.no-why";
        }
    }

    /** It would have to be cut. */
    public record TooLong(PersonId pupil, int length, int longest) implements Reason {
        @Override
        public String code() {
            return "socle.too-long";
        }
    }
}
