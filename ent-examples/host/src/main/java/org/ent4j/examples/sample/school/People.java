package org.ent4j.examples.sample.school;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.examples.sample.draw.Plain;

/** Draws who somebody is. */
final class People {

    private static final double PUPIL_WITH_USAGE_NAME = 0.03;
    private static final double WOMAN_WITH_USAGE_NAME = 0.35;

    private People() {}

    static String surname(Dice dice) {
        return Plain.upper(Names.surname(dice));
    }

    static Identity pupil(Dice dice, String birth, LocalDate born) {
        var feminine = dice.chance(0.49);
        var usage = dice.chance(PUPIL_WITH_USAGE_NAME) ? birth + "-" + surname(dice) : birth;
        var others = dice.chance(0.7) ? List.of(Names.ofAdult(dice, feminine)) : List.<String>of();
        return new Identity(usage, birth, Names.ofPupil(dice, feminine), others, feminine, born);
    }

    /** Somebody with this name in use. */
    static Identity adult(Dice dice, boolean feminine, String usage, int bornAfter, int bornBefore) {
        var birth = feminine && dice.chance(WOMAN_WITH_USAGE_NAME) ? surname(dice) : usage;
        var born = LocalDate.ofYearDay(dice.between(bornAfter, bornBefore), dice.between(1, 365));
        return new Identity(usage, birth, Names.ofAdult(dice, feminine), List.of(), feminine, born);
    }
}
