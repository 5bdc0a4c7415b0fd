package org.ent4j.examples.sample.year;

import java.math.BigDecimal;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;

/** What a made-up pupil is given: good pupils are good in all subjects, better in some, and not on every day. */
final class StoryMarks {

    private static final int IN_TWENTY = 20;
    private static final double ABSENT = 0.04;
    private static final double NOT_RETURNED = 0.04;
    private static final double COUNTS_AS_ZERO = 0.2;

    private StoryMarks() {}

    /** @param service the number of the service in its school */
    static Mark mark(Pupil pupil, int service, StoryEvaluation evaluation, Dice dice) {
        if (dice.chance(ABSENT)) {
            return dice.chance(COUNTS_AS_ZERO) ? Unscored.ABSENT_ZERO : Unscored.ABSENT;
        }
        if (evaluation.isHomework() && dice.chance(NOT_RETURNED)) {
            return dice.chance(COUNTS_AS_ZERO) ? Unscored.NOT_RETURNED_ZERO : Unscored.NOT_RETURNED;
        }
        var points = ability(pupil) + talent(pupil, service) + dice.between(-3, 3);
        var halves = 2 * Math.max(1, Math.min(IN_TWENTY, points)) * evaluation.outOf() / IN_TWENTY;
        var half = halves < 2 * evaluation.outOf() && dice.chance(0.5) ? 1 : 0;
        return new Mark.Scored(BigDecimal.valueOf(5L * (halves + half), 1));
    }

    /** Of twenty: twelve for most. */
    private static int ability(Pupil pupil) {
        var dice = Dice.of(pupil.id());
        return 3 + dice.between(0, 6) + dice.between(0, 6) + dice.between(0, 6);
    }

    private static int talent(Pupil pupil, int service) {
        return Dice.of(pupil.id(), service).between(-2, 2);
    }
}
