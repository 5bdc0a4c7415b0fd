package org.ent4j.examples.sample.school;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.examples.sample.draw.Places.Town;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.draw.Weighted;

/** Draws the homes that pupils come from: couples, parents apart, one parent, and those without parents. */
final class Households {

    private static final Weighted<Kind> KINDS = new Weighted<>(List.of(Kind.values()), kind -> kind.weight);

    private final Ids ids;
    private final Dice dice;
    private final Town town;

    Households(Ids ids, Dice dice, Town town) {
        this.ids = ids;
        this.dice = dice;
        this.town = town;
    }

    Household draw() {
        var name = People.surname(dice);
        var home = Address.in(town, dice);
        return switch (KINDS.draw(dice)) {
            case COUPLE -> parents(name, home, home);
            case APART -> parents(name, home, Address.in(Places.town(dice), dice));
            case APART_AND_STEPPARENT -> withStepparent(parents(name, home, Address.in(town, dice)));
            case ONE_PARENT -> new Household(name, home, List.of(mother(name, home, true)));
            case GRANDPARENT ->
                new Household(
                        name,
                        home,
                        List.of(mother(name, Address.in(town, dice), false), inCharge(name, home, Kin.GRANDPARENT)));
            case TUTOR -> new Household(name, home, List.of(alone(home, Kin.TUTOR)));
            case CHILD_WELFARE -> new Household(name, home, List.of(alone(home, Kin.CHILD_WELFARE)));
        };
    }

    private Household parents(String name, Address mothers, Address fathers) {
        var mothersName = mothers.equals(fathers) && dice.chance(0.65) ? name : People.surname(dice);
        var childName = dice.chance(0.1) && !mothersName.equals(name) ? name + "-" + mothersName : name;
        return new Household(
                childName,
                mothers,
                List.of(
                        mother(mothersName, mothers, true),
                        new Kin(guardian(false, name, fathers), Kin.FATHER, false, 1, true, false)));
    }

    private Household withStepparent(Household parents) {
        var step = guardian(false, People.surname(dice), parents.address());
        var kin = new Kin(step, Kin.OTHER, false, 0, true, false);
        return new Household(
                parents.childName(),
                parents.address(),
                Stream.concat(parents.kin().stream(), Stream.of(kin)).toList());
    }

    private Kin mother(String name, Address address, boolean pays) {
        return new Kin(guardian(true, name, address), Kin.MOTHER, pays, 1, true, pays);
    }

    private Kin inCharge(String name, Address address, String link) {
        return new Kin(guardian(dice.chance(0.6), name, address), link, true, 2, true, true);
    }

    private Kin alone(Address address, String link) {
        return new Kin(guardian(dice.chance(0.5), People.surname(dice), address), link, true, 1, true, true);
    }

    private Guardian guardian(boolean feminine, String usage, Address address) {
        var identity = People.adult(dice, feminine, usage, 1970, 1992);
        var mail = Plain.mailbox(identity.first(), usage) + dice.below(1000) + "@" + Academie.HOME_DOMAIN;
        return new Guardian(
                ids.next(),
                identity,
                address,
                dice.chance(0.4) ? Places.landline(dice) : "",
                Places.mobile(dice),
                mail);
    }

    /** A home with the guardians of its children. */
    record Household(String childName, Address address, List<Kin> kin) {

        List<Guardian> guardians() {
            return kin.stream().map(Kin::guardian).toList();
        }
    }

    private enum Kind {
        COUPLE(66),
        APART(14),
        APART_AND_STEPPARENT(6),
        ONE_PARENT(10),
        GRANDPARENT(2),
        TUTOR(1),
        CHILD_WELFARE(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }
}
