package org.ent4j.catalogue.rubrique;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;

/** The end of a year, done and taken back, for one rubrique at a time. */
public final class YearEnds {

    private YearEnds() {}

    /** Whether the year may be archived on that day. */
    public static Either<Refusal, ?> check(SchoolYear year, LocalDate day, RubriquePolicy policy) {
        return Refusal.check(List.of(RubriqueRules.WHEN_THE_YEAR_ENDS), new RubriqueRules.Ending(year, day, policy));
    }

    /** As the line of the plan says. */
    public static Either<Refusal, Rubrique> apply(
            RubriqueMoves moves, Rubrique one, YearLine line, SchoolYear year, LocalDate day) {
        return switch (line.fate()) {
            case KEPT -> Either.right(one);
            case ARCHIVED -> moves.archive(one, year, day);
            case MOVED_UP ->
                moves.move(one, line.to()).map(up -> up.withYearMove(Optional.of(new YearMove(year, one.place()))));
        };
    }

    /** Those that the end of that year brought to the corbeille, what others stood in first. */
    public static List<Kept<Rubrique>> archived(List<Kept<Rubrique>> all, SchoolYear year) {
        var tree = RubriqueTree.of(all.stream().map(Kept::value).toList());
        return all.stream()
                .filter(kept -> kept.value()
                        .bin()
                        .flatMap(BinEntry::year)
                        .filter(year::equals)
                        .isPresent())
                .sorted(Comparator.comparing(
                        kept -> tree.above(kept.value().id()).size()))
                .toList();
    }

    /** Those that the end of that year moved up. */
    public static List<Kept<Rubrique>> movedUp(List<Kept<Rubrique>> all, SchoolYear year) {
        return all.stream()
                .filter(kept -> kept.value()
                        .yearMove()
                        .filter(move -> move.year().equals(year))
                        .isPresent())
                .toList();
    }

    /** The tree as it will be when all that the end of that year archived is back. */
    public static RubriqueTree before(List<Kept<Rubrique>> all, SchoolYear year) {
        var back = archived(all, year).stream().map(kept -> kept.value().id()).collect(Collectors.toSet());
        return RubriqueTree.of(all.stream()
                .map(Kept::value)
                .map(each -> back.contains(each.id()) ? each.withState(RubriqueState.ACTIVE) : each)
                .toList());
    }

    /** Where it stood before. */
    public static Either<Refusal, Rubrique> movedBack(RubriqueMoves moves, Rubrique one) {
        return one.yearMove().map(move -> moves.move(one, move.from())).orElseGet(() -> Either.right(one));
    }
}
