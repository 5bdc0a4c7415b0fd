package org.ent4j.viescolaire.sortie;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

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

        Optional<SortieChange> stale() {
            return changes.stream()
                    .filter(change -> !assignment.of(change.pupil()).equals(change.from()))
                    .findFirst();
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

    private RegimeRules() {}

    static List<Rule<Adding>> ofAdding() {
        return List.of(AT_MOST_TEN, ONE_CODE_ONE_REGIME);
    }

    static List<Rule<Assigning>> ofAssigning() {
        return List.of(ON_THE_LIST, AS_IT_WAS);
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
}
