package org.ent4j.viescolaire.sortie;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Guardians;
import org.ent4j.viescolaire.sortie.SortieEvent.Authorised;

/** What has to hold of the régimes of a school and of who has them: all of it, on this page. */
public final class RegimeRules {

    /** A school wants one more. */
    record Adding(RegimesDeSortie regimes, RegimeDeSortie regime) {}

    /** Somebody wants to change who has which. */
    record Assigning(SortieAssignment assignment, List<SortieChange> changes, RegimesDeSortie regimes) {

        Optional<String> unknown() {
            return changes.stream()
                    .flatMap(change -> change.to().stream())
                    .filter(code -> regimes.find(code).isEmpty())
                    .findFirst();
        }

        Optional<PersonId> twice() {
            var seen = new HashSet<PersonId>();
            return changes.stream()
                    .map(SortieChange::pupil)
                    .filter(pupil -> !seen.add(pupil))
                    .findFirst();
        }

        Optional<SortieChange> stale() {
            return changes.stream()
                    .filter(change -> !assignment.of(change.pupil()).equals(change.from()))
                    .findFirst();
        }
    }

    /** The school wants another list. */
    record Defining(Sorties known, RegimesDeSortie wanted, LocalDate today) {

        Optional<String> missing() {
            return known.missing(wanted, today);
        }
    }

    /** Somebody says that a régime is authorised, or is not any more. */
    record Authorising(Authorised said, Guardians guardians, RegimesDeSortie regimes) {

        boolean isForThem() {
            return said.by().capacity().isStaff() || guardians.actsFor(said.by(), said.pupil());
        }
    }

    public static final Rule<Adding> AT_MOST_TEN = refusing(
            "VS-SOR-01",
            Label.of("Un établissement a au plus dix régimes de sortie", "A school has ten régimes de sortie at most"),
            "Skolengo, permanences: ten régimes de sortie at most",
            adding -> adding.regimes().all().size() >= RegimesDeSortie.AT_MOST,
            adding -> new TooMany(RegimesDeSortie.AT_MOST));

    public static final Rule<Adding> ONE_CODE_ONE_REGIME = refusing(
            "VS-SOR-02",
            Label.of("Deux régimes n'ont pas le même code", "Two régimes do not have one code"),
            "The list of the school: pupils have a régime by its code",
            adding -> adding.regimes().find(adding.regime().code()).isPresent(),
            adding -> new CodeTaken(adding.regime().code()));

    public static final Rule<Assigning> ON_THE_LIST = refusing(
            "VS-SOR-03",
            Label.of(
                    "Un élève a un régime de la liste de l'établissement", "A pupil has a régime of the school's list"),
            "Skolengo, permanences: mass assignment to classes or groups",
            assigning -> assigning.unknown().isPresent(),
            assigning -> new NotOnTheList(assigning.unknown().orElseThrow()));

    public static final Rule<Assigning> AS_IT_WAS = refusing(
            "VS-SOR-04",
            Label.of("Un changement part de ce que l'élève a encore", "A change starts from what the pupil still has"),
            "What somebody else has changed meanwhile is not overwritten unseen",
            assigning -> assigning.stale().isPresent(),
            assigning -> new ChangedMeanwhile(assigning.stale().orElseThrow().pupil()));

    public static final Rule<Assigning> ONE_CHANGE_A_PUPIL = refusing(
            "VS-SOR-09",
            Label.of("Un élève change une seule fois de régime", "A pupil changes the régime once at a time"),
            "Of two changes nobody knows which is meant",
            assigning -> assigning.twice().isPresent(),
            assigning -> new Twice(assigning.twice().orElseThrow()));

    public static final Rule<Defining> STAYS_WHILE_USED = refusing(
            "VS-SOR-05",
            Label.of(
                    "Un régime qu'ont encore des élèves reste sur la liste",
                    "A régime that pupils still have stays on the list"),
            "The list of the school: pupils have a régime by its code",
            defining -> defining.missing().isPresent(),
            defining -> new StillUsed(defining.missing().orElseThrow()));

    public static final Rule<Actor> STAFF_KEEP_THEM = refusing(
            "VS-SOR-06",
            Label.of("Le personnel tient les régimes de sortie", "Staff keep the régimes de sortie"),
            "Skolengo, permanences: régimes are assigned by the school",
            by -> !by.capacity().isStaff(),
            by -> new NotForThem(by.capacity().label()));

    public static final Rule<Authorising> A_GUARDIAN_AUTHORISES = refusing(
            "VS-SOR-07",
            Label.of(
                    "Un responsable de l'élève autorise, ou le personnel note qu'il l'a fait",
                    "A guardian of the pupil authorises, or staff note that one has"),
            Standing.uncertain(
                    "Règlement intérieur of the school", "its own text, and circulaire 96-248, which was not read"),
            authorising -> !authorising.isForThem(),
            authorising -> new NotForThem(authorising.said().by().capacity().label()));

    public static final Rule<Authorising> AUTHORISED_FROM_THE_LIST = refusing(
            "VS-SOR-08",
            Label.of(
                    "L'autorisation porte sur un régime de la liste",
                    "An authorisation is of a régime that is on the list"),
            "The list of the school: nobody authorises what it does not have",
            authorising ->
                    authorising.regimes().find(authorising.said().regime()).isEmpty(),
            authorising -> new NotOnTheList(authorising.said().regime()));

    private RegimeRules() {}

    static List<Rule<Adding>> ofAdding() {
        return List.of(AT_MOST_TEN, ONE_CODE_ONE_REGIME);
    }

    static List<Rule<Assigning>> ofAssigning() {
        return List.of(ON_THE_LIST, AS_IT_WAS, ONE_CHANGE_A_PUPIL);
    }

    static List<Rule<Defining>> ofDefining() {
        return List.of(STAYS_WHILE_USED);
    }

    static List<Rule<Actor>> ofKeeping() {
        return List.of(STAFF_KEEP_THEM);
    }

    static List<Rule<Authorising>> ofAuthorising() {
        return List.of(A_GUARDIAN_AUTHORISES, AUTHORISED_FROM_THE_LIST);
    }

    /** @param atMost how many there may be */
    public record TooMany(int atMost) implements Reason {
        @Override
        public String code() {
            return "sortie.too-many";
        }
    }

    /** Another régime has the code. */
    public record CodeTaken(String regime) implements Reason {
        @Override
        public String code() {
            return "sortie.code-taken";
        }
    }

    /** The school has no such régime. */
    public record NotOnTheList(String regime) implements Reason {
        @Override
        public String code() {
            return "sortie.not-on-the-list";
        }
    }

    /** The pupil has another régime than the change says. */
    public record ChangedMeanwhile(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "sortie.changed-meanwhile";
        }
    }

    /** The pupil is named twice. */
    public record Twice(PersonId pupil) implements Reason {
        @Override
        public String code() {
            return "sortie.twice";
        }
    }

    /** Pupils have it. */
    public record StillUsed(String regime) implements Reason {
        @Override
        public String code() {
            return "sortie.still-used";
        }
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "sortie.not-for-them";
        }
    }
}
