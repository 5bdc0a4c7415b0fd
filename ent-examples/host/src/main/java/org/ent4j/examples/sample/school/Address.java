package org.ent4j.examples.sample.school;

import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.examples.sample.draw.Places.Town;

/** Where somebody lives. */
public record Address(String street, Town town) {

    static Address in(Town town, Dice dice) {
        return new Address(Places.street(dice), town);
    }
}
