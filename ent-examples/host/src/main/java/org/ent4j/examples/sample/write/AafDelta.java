package org.ent4j.examples.sample.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Names;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Guardian;
import org.ent4j.examples.sample.school.Identity;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;

/**
 * The export of the next day: of each school a pupil who comes, pupils who leave, and addresses and numbers that are new.
 * Who changes follows from the seed and the person alone.
 */
final class AafDelta {

    private static final long CHANGES = 1_000_033;
    private static final double LEAVES = 0.003;
    private static final double MOVES = 0.01;
    private static final double OTHER_NUMBER = 0.01;
    private static final double OTHER_MAIL = 0.01;
    /** Numbers of a school's own that its people never reach. */
    private static final long NEWCOMER = 19_000;

    private static final long FIRST_INE = 980_000_000L;

    private final AafExportFiles files;
    private final long seed;

    AafDelta(AafExportFiles files, long seed) {
        this.files = files;
        this.seed = seed;
    }

    private Dice dice(long id) {
        return Dice.of(seed, id, CHANGES);
    }

    /** What became of the school's pupils and guardians. */
    void school(School school, LocalDate start) {
        school.pupils().forEach(this::pupil);
        newcomer(school)
                .ifPresent(pupil -> AafPeople.pupil(files.of(AafCategory.ELEVE), school, pupil, start.plusDays(1)));
        school.guardians().forEach(this::guardian);
    }

    private void pupil(Pupil pupil) {
        var dice = dice(pupil.id());
        if (dice.chance(LEAVES)) {
            files.of(AafCategory.ELEVE).delete(Long.toString(pupil.id()));
        } else if (dice.chance(MOVES)) {
            var street = dice.between(1, 120) + " ROUTE NEUVE";
            files.of(AafCategory.ELEVE)
                    .modify(Long.toString(pupil.id()), it -> it.put("ENTPersonAdresse", street + "$$$"));
        }
    }

    private void guardian(Guardian guardian) {
        var dice = dice(guardian.id());
        if (dice.chance(OTHER_NUMBER)) {
            var number = "+33 6 00 00 %02d %02d".formatted(dice.below(100), dice.below(100));
            files.of(AafCategory.RESPONSABLE).modify(Long.toString(guardian.id()), it -> it.put("mobile", number));
        }
    }

    void agent(Agent agent) {
        if (dice(agent.id()).chance(OTHER_MAIL)) {
            var mail = "agent." + agent.id() + "@" + Academie.STAFF_DOMAIN;
            files.of(AafCategory.PERSONNEL).modify(Long.toString(agent.id()), it -> it.put("mail", mail));
        }
    }

    /** A sister or brother of the school's first pupil, in the same class. */
    private Optional<Pupil> newcomer(School school) {
        return school.pupils().stream().findFirst().map(like -> {
            var id = Academie.firstPerson(school.index()) + NEWCOMER;
            return Pupil.builder()
                    .id(id)
                    .identity(sibling(like.identity(), dice(id)))
                    .ine(FIRST_INE + id + "YZ")
                    .division(like.division())
                    .addAllKin(like.kin())
                    .address(like.address())
                    .regime(like.regime())
                    .scholarship(like.scholarship())
                    .build();
        });
    }

    private static Identity sibling(Identity like, Dice dice) {
        var first = Names.ofPupil(dice, like.feminine());
        return new Identity(like.usage(), like.birth(), first, List.of(), like.feminine(), like.born());
    }
}
