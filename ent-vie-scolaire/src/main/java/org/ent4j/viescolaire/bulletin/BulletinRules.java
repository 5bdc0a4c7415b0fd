package org.ent4j.viescolaire.bulletin;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of what people do to bulletins: all of it, on this page. */
public final class BulletinRules {

    /**
     * Somebody wants to give a bulletin a content, or its next state.
     *
     * @param before what it said before; the same when only its state changes
     * @param after what it would say
     */
    record Handling(Bulletin before, Bulletin after, Actor by, String why, BulletinPolicy policy) {}

    /** Somebody begins a bulletin, and this is the one that there is already. */
    public record Beginning(Bulletin content, Optional<BulletinId> other) {}

    /** Somebody publishes a bulletin, and what was recorded says something else. */
    public record Publishing(Bulletin content, boolean isOutdated) {}

    public static final Rule<Handling> STAFF_PREPARE = refusing(
            "VS-BUL-01",
            Label.of("Un personnel de l'établissement prépare les bulletins", "The school's staff prepare bulletins"),
            "Arrêté of 31 December 2015, livret scolaire (to be confirmed)",
            handling -> !handling.by().capacity().isStaff(),
            handling -> new NotForThemToPrepare(handling.by().capacity().label()));

    public static final Rule<Handling> SOME_PUBLISH = refusing(
            "VS-BUL-02",
            Label.of("La direction publie les bulletins", "The head publishes bulletins"),
            "To be confirmed; the school's policy",
            handling -> !handling.policy().publishers().contains(handling.by().capacity()),
            handling -> new NotForThemToPublish(handling.by().capacity().label()));

    public static final Rule<Handling> THE_SAME_PUPIL_AND_PERIOD = refusing(
            "VS-BUL-03",
            Label.of("L'élève et la période restent les mêmes", "The pupil and the period stay the same"),
            "One bulletin a pupil and period",
            handling -> !handling.after().isOfTheSame(handling.before()),
            handling -> new OfAnother(
                    handling.after().pupil().name(), handling.after().period().label()));

    public static final Rule<Handling> TEXTS_WITHIN_LIMITS = refusing(
            "VS-BUL-04",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            "LSU, Chaine600 and Chaine1000",
            handling ->
                    BulletinTexts.tooLong(handling.after(), handling.policy()).isPresent(),
            handling ->
                    BulletinTexts.tooLong(handling.after(), handling.policy()).orElseThrow());

    public static final Rule<Handling> A_CORRECTION_CHANGES = refusing(
            "VS-BUL-05",
            Label.of("Une correction change quelque chose", "A correction changes something"),
            "The archive holds versions that differ",
            handling -> handling.after().hash().equals(handling.before().hash()),
            handling -> new NothingChanged());

    public static final Rule<Handling> A_CORRECTION_SAYS_WHY = refusing(
            "VS-BUL-06",
            Label.of("Une correction dit pourquoi", "A correction says why"),
            "Families ask; the archive answers",
            handling -> handling.why().isBlank(),
            handling -> new NoReason());

    public static final Rule<Publishing> AS_IT_WAS_RECORDED = refusing(
            "VS-BUL-07",
            Label.of("Un bulletin publié dit ce qui est enregistré", "A published bulletin says what was recorded"),
            "A family reads a mark that the teacher has corrected since",
            Publishing::isOutdated,
            publishing -> new Outdated(publishing.content().pupil().name()));
    public static final Rule<Beginning> ONE_A_PERIOD = refusing(
            "VS-BUL-08",
            Label.of("Un bulletin par élève et par période", "One bulletin a pupil and period"),
            "Arrêté of 31 December 2015, livret scolaire (to be confirmed): one bilan a period",
            beginning -> beginning.other().isPresent(),
            beginning -> new AnotherOne(
                    beginning.content().pupil().name(),
                    beginning.content().period().label(),
                    beginning.other().orElseThrow()));
    public static final Rule<Handling> TEXTS_CAN_BE_WRITTEN = refusing(
            "VS-BUL-09",
            Label.of("Un texte n'a pas de caractère de commande", "A text has no control characters"),
            "XML 1.0, Char: the LSU cannot hold them",
            handling -> BulletinTexts.unwritable(handling.before(), handling.after())
                    .isPresent(),
            handling -> BulletinTexts.unwritable(handling.before(), handling.after())
                    .orElseThrow());

    private BulletinRules() {}

    public static List<Rule<Publishing>> ofWhatIsPublished() {
        return List.of(AS_IT_WAS_RECORDED);
    }

    public static List<Rule<Beginning>> ofBeginnings() {
        return List.of(ONE_A_PERIOD);
    }

    static List<Rule<Handling>> ofStates() {
        return List.of(STAFF_PREPARE);
    }

    static List<Rule<Handling>> ofEdits() {
        return List.of(STAFF_PREPARE, THE_SAME_PUPIL_AND_PERIOD, TEXTS_WITHIN_LIMITS, TEXTS_CAN_BE_WRITTEN);
    }

    static List<Rule<Handling>> ofPublishing() {
        return List.of(SOME_PUBLISH, TEXTS_WITHIN_LIMITS);
    }

    static List<Rule<Handling>> ofCorrections() {
        return List.of(
                SOME_PUBLISH,
                THE_SAME_PUPIL_AND_PERIOD,
                TEXTS_WITHIN_LIMITS,
                TEXTS_CAN_BE_WRITTEN,
                A_CORRECTION_CHANGES,
                A_CORRECTION_SAYS_WHY);
    }

    /** A mark, an appreciation or a count has changed since it was prepared. */
    public record Outdated(String pupil) implements Reason {

        @Override
        public String code() {
            return "bulletin.outdated";
        }
    }

    /** There is one already. */
    public record AnotherOne(String pupil, String period, BulletinId other) implements Reason {

        @Override
        public String code() {
            return "bulletin.another-one";
        }
    }

    /** Only staff prepare bulletins. */
    public record NotForThemToPrepare(Label capacity) implements Reason {
        @Override
        public String code() {
            return "bulletin.not-for-them-to-prepare";
        }
    }

    /** Others publish bulletins. */
    public record NotForThemToPublish(Label capacity) implements Reason {
        @Override
        public String code() {
            return "bulletin.not-for-them-to-publish";
        }
    }

    /** It would become the bulletin of somebody else, or of another period. */
    public record OfAnother(String pupil, String period) implements Reason {
        @Override
        public String code() {
            return "bulletin.of-another";
        }
    }

    /** @param where the subject, or what else the text is of */
    public record TooLong(String where, int length, int most) implements Reason {
        @Override
        public String code() {
            return "bulletin.too-long";
        }
    }

    /** It says the same as before. */
    public record NothingChanged() implements Reason {
        @Override
        public String code() {
            return "bulletin.nothing-changed";
        }
    }

    /** Nothing says why. */
    public record NoReason() implements Reason {
        @Override
        public String code() {
            return "bulletin.no-reason";
        }
    }
}
