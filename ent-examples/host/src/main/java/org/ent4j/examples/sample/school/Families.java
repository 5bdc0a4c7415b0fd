package org.ent4j.examples.sample.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Places.Town;
import org.ent4j.model.calendar.SchoolYear;

/** Fills the seats of the classes with pupils, family by family, so that siblings share their guardians. */
final class Families {

    private static final double TWO_CHILDREN = 0.18;
    private static final double THREE_CHILDREN = 0.02;
    private static final double AHEAD = 0.02;
    private static final double LATE = 0.08;
    private static final double CHANGES_CLASS = 0.008;
    private static final long FIRST_INE = 980_000_000L;
    private static final String INE_LETTERS = "ABCDEFGHJK";

    private final SchoolYear year;
    private final Ids ids;
    private final Dice dice;
    private final GroupPlan groups;
    private final Households households;
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Guardian> guardians = new ArrayList<>();

    Families(SchoolYear year, Ids ids, Dice dice, GroupPlan groups, Town town) {
        this.year = year;
        this.ids = ids;
        this.dice = dice;
        this.groups = groups;
        this.households = new Households(ids, dice, town);
    }

    Families fill(List<Division> seats) {
        for (var taken = 0; taken < seats.size(); ) {
            var children = Math.min(children(), seats.size() - taken);
            household(seats.subList(taken, taken + children));
            taken += children;
        }
        return this;
    }

    List<Pupil> pupils() {
        return pupils;
    }

    List<Guardian> guardians() {
        return guardians;
    }

    private int children() {
        return dice.chance(THREE_CHILDREN) ? 3 : dice.chance(TWO_CHILDREN) ? 2 : 1;
    }

    private void household(List<Division> seats) {
        var household = households.draw();
        guardians.addAll(household.guardians());
        var season = dice.between(3, 10);
        seats.forEach(seat -> pupils.add(child(household, seat, born(seat, season, seats.size() == 1))));
    }

    private Pupil child(Households.Household household, Division division, LocalDate born) {
        var id = ids.next();
        return Pupil.builder()
                .id(id)
                .identity(People.pupil(dice, household.childName(), born))
                .ine(FIRST_INE + id + "" + ineLetter() + ineLetter())
                .division(division)
                .addAllGroups(groups.deal(division, dice))
                .move(move(division))
                .addAllKin(household.kin())
                .address(household.address())
                .regime(regime(division))
                .scholarship(dice.chance(0.25))
                .build();
    }

    private char ineLetter() {
        return INE_LETTERS.charAt(dice.below(INE_LETTERS.length()));
    }

    private LocalDate born(Division division, int season, boolean onlyChild) {
        var usual = year.start() - division.level().age();
        if (!onlyChild) {
            return LocalDate.of(usual, season + dice.between(-1, 1), dice.between(1, 28));
        }
        var shift = dice.chance(LATE) ? -1 : dice.chance(AHEAD) ? 1 : 0;
        return LocalDate.ofYearDay(usual + shift, dice.between(1, 365));
    }

    private Optional<Move> move(Division division) {
        var others = groups.sameLevel(division);
        if (others.isEmpty() || !dice.chance(CHANGES_CLASS)) {
            return Optional.empty();
        }
        var monday = LocalDate.of(year.start(), 11, 9).plusWeeks(dice.below(5));
        return Optional.of(new Move(dice.pick(others), monday));
    }

    private String regime(Division division) {
        if (division.level().kind() == SchoolKind.LYCEE && dice.chance(0.1)) {
            return "INTERNE 5 JOURS";
        }
        return dice.chance(0.65) ? "DEMI-PENSIONNAIRE DANS L'ETABLISSEMENT" : "EXTERNE LIBRE";
    }
}
