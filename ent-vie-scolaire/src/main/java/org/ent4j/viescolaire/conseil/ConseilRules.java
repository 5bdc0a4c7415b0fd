package org.ent4j.viescolaire.conseil;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of those who plan, prepare, hold, lock, close and reopen a conseil de classe: all of it, on this page. */
public final class ConseilRules {

    /**
     * Somebody wants to do something to a conseil.
     *
     * @param today in the school
     */
    record Proceeding(Actor by, LocalDate today, ConseilFrame frame) {

        boolean isOneOf(Set<EntryRole> roles) {
            return frame.role(by).filter(roles::contains).isPresent();
        }
    }

    /** It is held. */
    record Holding(LocalDate planned, LocalDate today, List<Member> members) {

        long chairs() {
            return members.stream()
                    .filter(each -> each.role() == MemberRole.CHAIR)
                    .count();
        }

        long twice() {
            return members.size()
                    - members.stream().map(Member::person).distinct().count();
        }
    }

    /** It is opened again. */
    record Reopening(String why) {}

    /** A role is let in again. */
    record Unlocking(LocalDate today, LocalDate until) {}

    private static final Set<EntryRole> HEAD = Set.of(EntryRole.DIRECTION);
    private static final Set<EntryRole> PREPARING = Set.of(EntryRole.DIRECTION, EntryRole.PROFESSEUR_PRINCIPAL);

    public static final Rule<Proceeding> THE_HEAD_DECIDES = refusing(
            "VS-CCL-01",
            Label.of(
                    "La direction fixe, verrouille, clôt et rouvre le conseil",
                    "The head plans, locks, closes and reopens the conseil"),
            "OPEN-ENT, competences: dates and locks of periods are an administrator's",
            proceeding -> !proceeding.isOneOf(HEAD),
            proceeding -> new NotForThem(proceeding.by().capacity().label()));

    public static final Rule<Proceeding> THE_PROFESSEUR_PRINCIPAL_PREPARES = refusing(
            "VS-CCL-02",
            Label.of(
                    "Le professeur principal ou la direction prépare le conseil et dit qu'il s'est tenu",
                    "The head teacher or the head prepares the conseil and says that it was held"),
            "OPEN-ENT, competences: the screen of the conseil is a right of its own, of the head teacher by default",
            proceeding -> !proceeding.isOneOf(PREPARING),
            proceeding -> new NotForThem(proceeding.by().capacity().label()));

    public static final Rule<Holding> SOMEBODY_CHAIRS = refusing(
            "VS-CCL-03",
            Label.of(
                    "Une personne préside, et personne ne siège deux fois", "One person chairs, and nobody sits twice"),
            Standing.uncertain(
                    "Code de l'éducation, R421-50: chaired by the head of the school or who stands in",
                    "the article in force"),
            holding -> holding.chairs() != 1 || holding.twice() > 0,
            holding -> new NoOneChair(holding.chairs(), holding.twice()));

    public static final Rule<Holding> NOT_BEFORE_ITS_DAY = refusing(
            "VS-CCL-04",
            Label.of("Un conseil ne s'est pas tenu avant sa date", "A conseil was not held before its day"),
            "A conseil that is moved forward is given another day first",
            holding -> holding.today().isBefore(holding.planned()),
            holding -> new TooEarly(holding.planned()));

    public static final Rule<Reopening> A_REOPENING_SAYS_WHY = refusing(
            "VS-CCL-05",
            Label.of("Une réouverture dit pourquoi", "A reopening says why"),
            "Bulletins may be published already: a correction makes a new version",
            reopening -> reopening.why().isBlank(),
            reopening -> new NoWhy());

    public static final Rule<Unlocking> UNLOCKED_FOR_A_TIME = refusing(
            "VS-CCL-06",
            Label.of(
                    "Une saisie rouverte l'est jusqu'à une date à venir", "What is unlocked is so until a day to come"),
            "OPEN-ENT, competences: date_fin_saisie, per class",
            unlocking -> unlocking.until().isBefore(unlocking.today()),
            unlocking -> new AlreadyOver(unlocking.until()));

    private ConseilRules() {}

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "conseil.not-for-them";
        }
    }

    /**
     * Nobody chairs or several do, or somebody sits twice.
     *
     * @param chairs how many people chair
     * @param twice how many sit once more
     */
    public record NoOneChair(long chairs, long twice) implements Reason {
        @Override
        public String code() {
            return "conseil.no-one-chair";
        }
    }

    /** It is planned for later. */
    public record TooEarly(LocalDate planned) implements Reason {
        @Override
        public String code() {
            return "conseil.too-early";
        }
    }

    /** Nothing says why. */
    public record NoWhy() implements Reason {
        @Override
        public String code() {
            return "conseil.no-why";
        }
    }

    /** That day is over. */
    public record AlreadyOver(LocalDate until) implements Reason {
        @Override
        public String code() {
            return "conseil.already-over";
        }
    }
}
