package org.ent4j.model.reconcile;

import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Reason;

/** What is asked of a file as a whole before anything of it is planned: all guards, on this page. */
public final class Guards {

    private Guards() {}

    /** The structure of the file is the one asked for. */
    public static Optional<Refusal> structure(Uai expected, Uai found) {
        return found.equals(expected) ? Optional.empty() : Optional.of(new OtherStructure(found, expected));
    }

    /** The school year of the file is that of the other files, or the one that the caller names. */
    public static Optional<Refusal> year(SchoolYear expected, SchoolYear found) {
        return found.equals(expected) ? Optional.empty() : Optional.of(new OtherYear(found, expected));
    }

    /**
     * No file makes more people disappear than a share of those that are known.
     *
     * @param limitPercent from 0 to 100
     */
    public static Optional<Refusal> disappearance(int disappeared, int known, int limitPercent) {
        return (long) disappeared * 100 > (long) known * limitPercent
                ? Optional.of(new TooManyDisappear(
                        disappeared, known, (int) ((long) disappeared * 100 / known), limitPercent))
                : Optional.empty();
    }

    /** A whole file is refused. */
    public sealed interface Refusal extends Reason {}

    /** The file is about another school. */
    public record OtherStructure(Uai found, Uai expected) implements Refusal {
        @Override
        public String code() {
            return "guard.other-structure";
        }
    }

    /** The file is about another year. */
    public record OtherYear(SchoolYear found, SchoolYear expected) implements Refusal {
        @Override
        public String code() {
            return "guard.other-year";
        }
    }

    /** The file is probably incomplete. */
    public record TooManyDisappear(int disappeared, int known, int percent, int limit) implements Refusal {
        @Override
        public String code() {
            return "guard.too-many-disappear";
        }
    }
}
