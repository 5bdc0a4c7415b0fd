package org.ent4j.viescolaire.absence;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What a command may name in a file, and how dossiers are grouped and separated: all of it, on this page. */
public final class FileRules {

    private static final String FILE = "Skolengo, absenceFile";
    private static final String GROUPING = "Skolengo, regroupement automatique des dossiers";

    /** Something is named by its number. */
    record Naming(AbsenceFile file, int number) {}

    /** A dossier goes into another. */
    record Grouping(AbsenceFile file, int from, int into) {}

    /** Parts of a dossier are chosen. */
    record Separating(Dossier dossier, Set<Integer> parts) {}

    public static final Rule<Naming> KNOWN_DOSSIER = refusing(
            "VS-ABS-12",
            Label.of("Le dossier est celui de l'élève", "The dossier is the pupil's"),
            FILE,
            naming -> naming.file().dossier(naming.number()).isEmpty(),
            naming -> new Unknown(naming.number()));

    public static final Rule<Naming> KNOWN_PART = refusing(
            "VS-ABS-13",
            Label.of("La saisie est d'un dossier de l'élève", "The part is of a dossier of the pupil"),
            FILE,
            naming -> naming.file().holding(naming.number()).isEmpty(),
            naming -> new Unknown(naming.number()));

    public static final Rule<Naming> KNOWN_NOTIFICATION = refusing(
            "VS-ABS-14",
            Label.of("La notification a été décidée", "The notification was decided"),
            "GEPI, notifications",
            naming -> !naming.file().notifications().containsKey(naming.number()),
            naming -> new Unknown(naming.number()));

    public static final Rule<Separating> ITS_PARTS = refusing(
            "VS-ABS-15",
            Label.of("Les saisies sont du dossier", "The parts are the dossier's"),
            FILE,
            separating -> separating.parts().stream()
                    .anyMatch(part -> separating.dossier().part(part).isEmpty()),
            separating -> new NotItsParts(separating.dossier().number(), separating.parts()));

    public static final Rule<Grouping> OF_ONE_TYPE = refusing(
            "VS-ABS-16",
            Label.of("Deux dossiers d'un même type se regroupent", "Two dossiers of one type are grouped"),
            GROUPING,
            grouping -> grouping.from() == grouping.into() || !areOfOneType(grouping),
            grouping -> new NotAlike(grouping.from(), grouping.into()));

    public static final Rule<Separating> SOME_STAY = refusing(
            "VS-ABS-17",
            Label.of("Une séparation laisse une saisie de chaque côté", "A separation leaves a part on each side"),
            GROUPING,
            separating -> separating.parts().isEmpty()
                    || separating.parts().size() == separating.dossier().parts().size(),
            separating -> new NotItsParts(separating.dossier().number(), separating.parts()));

    public static final Rule<Dossier> NOT_LOCKED = refusing(
            "VS-ABS-21",
            Label.of(
                    "Un appel dont une absence est verrouillée ne s'annule pas",
                    "A roll call of which an absence is locked is not voided"),
            "The school's own: what is locked stays until it is unlocked",
            dossier -> dossier.state() == DossierState.VERROUILLE,
            dossier -> new LockedAbsence(dossier.number()));

    private FileRules() {}

    private static boolean areOfOneType(Grouping grouping) {
        return type(grouping, grouping.from()).equals(type(grouping, grouping.into()));
    }

    private static Optional<AbsenceType> type(Grouping grouping, int dossier) {
        return grouping.file().dossier(dossier).map(Dossier::type);
    }

    /** The dossier that holds the absence is locked. */
    public record LockedAbsence(int dossier) implements Reason {
        @Override
        public String code() {
            return "absence.locked";
        }
    }

    /** Nothing in the file has that number. */
    public record Unknown(int number) implements Reason {
        @Override
        public String code() {
            return "absence.unknown";
        }
    }

    /** Parts that are not the dossier's, or are all of it, or none. */
    public record NotItsParts(int dossier, Set<Integer> parts) implements Reason {
        public NotItsParts {
            parts = Set.copyOf(parts);
        }

        @Override
        public String code() {
            return "absence.not-its-parts";
        }
    }

    /** Two dossiers that cannot be one. */
    public record NotAlike(int from, int into) implements Reason {
        @Override
        public String code() {
            return "absence.not-alike";
        }
    }
}
