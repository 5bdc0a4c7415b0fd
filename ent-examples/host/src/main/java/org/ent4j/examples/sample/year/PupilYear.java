package org.ent4j.examples.sample.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.year.Spell.Outcome;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;

/**
 * When a pupil is away, drawn week by week: no week has two spells, so that none touches another.
 *
 * @param spells in the order of time
 */
record PupilYear(Bent bent, List<Spell> spells) {

    private static final int MINUTES_LATE = 15;
    private static final List<MotifCode> GOOD =
            codes("ma_mala", "ma_mala", "ma_mala", "ma_transp", "ma_réso", "ma_remé");
    private static final List<MotifCode> POOR = codes("ma_perso", "ma_vaca", "ma_famille", "ma_pade");
    private static final MotifCode OVERSLEPT = new MotifCode("ma_pade");
    private static final MotifCode DOCTOR = new MotifCode("ma_remé");

    static PupilYear draw(SchoolDays days, Dice dice) {
        var bent = Bent.draw(dice);
        var spells = new ArrayList<Spell>();
        for (var week : days.weeks()) {
            if (dice.chance(bent.away())) {
                spells.add(absence(week, bent, dice));
            } else if (dice.chance(bent.late())) {
                spells.add(lateness(dice.pick(week), dice));
            }
        }
        return new PupilYear(bent, List.copyOf(spells));
    }

    private static List<MotifCode> codes(String... codes) {
        return List.of(codes).stream().map(MotifCode::new).toList();
    }

    private static Spell lateness(LocalDate day, Dice dice) {
        var from = day.atTime(Spell.MORNING);
        var motif = dice.chance(0.5) ? Optional.of(OVERSLEPT) : Optional.<MotifCode>empty();
        var outcome = motif.isPresent() ? Outcome.UNDECIDED : Outcome.NOTHING_SAID;
        return new Spell(new Period(from, from.plusMinutes(MINUTES_LATE)), true, outcome, motif);
    }

    private static Spell absence(List<LocalDate> week, Bent bent, Dice dice) {
        var first = dice.below(week.size());
        var day = week.get(first);
        var days = days(dice.below(100), bent);
        var last = week.get(Math.min(week.size(), first + Math.max(1, days)) - 1);
        var period = days > 0 ? whole(day, last) : half(day, dice);
        return said(period, days <= 1, bent, dice);
    }

    /** How many days; 0 is half a day. */
    private static int days(int lot, Bent bent) {
        if (bent == Bent.ABSENTEE) {
            return lot < 20 ? 0 : lot < 55 ? 1 : lot < 75 ? 3 : 5;
        }
        return lot < 45 ? 0 : lot < 80 ? 1 : lot < 92 ? 2 : 4;
    }

    private static Period half(LocalDate day, Dice dice) {
        return SchoolDays.isShort(day) || dice.chance(0.6)
                ? new Period(day.atTime(Spell.MORNING), day.atTime(Spell.NOON))
                : new Period(day.atTime(Spell.AFTERNOON), day.atTime(Spell.EVENING));
    }

    private static Period whole(LocalDate first, LocalDate last) {
        var end = SchoolDays.isShort(last) ? Spell.NOON : Spell.EVENING;
        return new Period(first.atTime(Spell.MORNING), last.atTime(end));
    }

    private static Spell said(Period period, boolean isBrief, Bent bent, Dice dice) {
        if (dice.chance(bent.unexcused())) {
            var lot = dice.below(100);
            return lot < 60
                    ? new Spell(period, false, Outcome.NOTHING_SAID, Optional.empty())
                    : new Spell(
                            period,
                            false,
                            lot < 85 ? Outcome.REFUSED : Outcome.UNDECIDED,
                            Optional.of(dice.pick(POOR)));
        }
        return isBrief && dice.chance(0.15)
                ? new Spell(period, false, Outcome.ANNOUNCED, Optional.of(DOCTOR))
                : new Spell(period, false, Outcome.ACCEPTED, Optional.of(dice.pick(GOOD)));
    }
}
