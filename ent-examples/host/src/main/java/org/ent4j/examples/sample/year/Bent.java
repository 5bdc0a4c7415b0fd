package org.ent4j.examples.sample.year;

import org.ent4j.examples.sample.draw.Dice;

/** How a pupil comes to school. The shares are made up; most miss a few half-days, a few in a hundred many. */
enum Bent {
    REGULAR(50, 0.03, 0.02, 0.10),
    ORDINARY(36, 0.10, 0.06, 0.20),
    FRAGILE(10, 0.30, 0.20, 0.50),
    ABSENTEE(4, 0.75, 0.30, 0.85);

    private final int share;
    private final double away;
    private final double late;
    private final double unexcused;

    /**
     * @param share of a hundred pupils
     * @param away how likely the pupil is away in a week
     * @param late how likely the pupil is late in a week that he is not away
     * @param unexcused how likely the school accepts no reason
     */
    Bent(int share, double away, double late, double unexcused) {
        this.share = share;
        this.away = away;
        this.late = late;
        this.unexcused = unexcused;
    }

    static Bent draw(Dice dice) {
        var lot = dice.below(100);
        for (var bent : values()) {
            lot -= bent.share;
            if (lot < 0) {
                return bent;
            }
        }
        return ABSENTEE;
    }

    double away() {
        return away;
    }

    double late() {
        return late;
    }

    double unexcused() {
        return unexcused;
    }
}
