package org.ent4j.viescolaire.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.EntryRole;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.junit.jupiter.api.Test;

/** Whatever people decide of the socle of a pupil in whatever order. */
class SocleProperties {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PersonId ANNE = new PersonId("anne");
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 10);
    private static final SocleBilanId ID = new SocleBilanId(ANNE, new SchoolYear(2026));
    private static final Actor PRINCIPAL = actor("pp", Capacity.ENSEIGNANT);
    private static final Actor HEAD = actor("head", Capacity.DIRECTION);
    private static final List<Actor> ACTORS =
            List.of(PRINCIPAL, PRINCIPAL, HEAD, actor("t2", Capacity.ENSEIGNANT), actor("m", Capacity.RESPONSABLE));
    private static final SoclePolicy POLICY =
            SoclePolicy.usual(PARIS).withDispensable(Set.of(SocleDomain.CPD_ETR, SocleDomain.CPD_ART));
    private static final SocleFrame FRAME = new SocleFrame(
            Optional.of(new ClassRef(new StructureId("s"), "3A")),
            Set.of(PRINCIPAL.person()),
            EntryLock.of(JUNE).locking(EntryRole.PROFESSEUR_PRINCIPAL, JUNE.plusDays(5)),
            POLICY);

    private static Actor actor(String id, Capacity capacity) {
        return new Actor(new PersonId(id), capacity);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static SocleCommand command(Random random) {
        var at = JUNE.plusDays(random.nextInt(7)).atTime(8, 0).atZone(PARIS).toInstant();
        var by = any(ACTORS, random);
        var domain = SocleDomain.values()[random.nextInt(4)];
        return switch (random.nextInt(5)) {
            case 0, 1 -> new SocleCommand.PositionDomain(at, by, domain, MasteryLevel.numbered(random.nextInt(5)));
            case 2 -> new SocleCommand.DispenseDomain(at, by, domain, random.nextInt(3) == 0 ? " " : "PPS");
            case 3 -> new SocleCommand.LiftDispense(at, by, domain);
            default -> new SocleCommand.WriteSynthesis(at, by, "Bien. ".repeat(random.nextInt(300)));
        };
    }

    @Property(tries = 400)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_bilan_again(@ForAll long seed) {
        var random = new Random(seed);
        var bilans = new SocleBilans(FRAME);
        var bilan = SocleBilan.opened(ID);
        var journal = new ArrayList<SocleEvent>();
        var refused = new HashSet<String>();
        for (var count = 0; count < 60; count++) {
            var command = command(random);
            var outcome = bilans.decide(bilan, command);
            if (outcome.isLeft()) {
                refused.addAll(outcome.getLeft().rules());
                outcome.getLeft().reasons().forEach(SocleProperties::isSaid);
                continue;
            }
            assertThat(command.by()).isIn(PRINCIPAL, HEAD);
            journal.addAll(outcome.get().events());
            bilan = outcome.get().state();
            assertThat(bilans.decide(bilan, command)
                            .map(again -> again.events().size())
                            .getOrElse(0))
                    .isZero();
        }
        assertThat(SocleBilan.replay(ID, journal)).isEqualTo(bilan);
        assertThat(bilan.version()).isEqualTo(journal.size());
        assertThat(POLICY.dispensable()).containsAll(bilan.dispensed().keySet());
        assertThat(bilan.socle().dispensed()).isEqualTo(bilan.dispensed().keySet());
        for (var rule : List.of("VS-SOC-02", "VS-SOC-03", "VS-SOC-04", "VS-SOC-05", "VS-SOC-06", "VS-SOC-07")) {
            Statistics.label(rule)
                    .collect(refused.contains(rule))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        }
    }

    private static void isSaid(Reason reason) {
        for (var lang : Lang.values()) {
            assertThat(Messages.render(reason, lang)).doesNotContain("{").doesNotStartWith(reason.code());
        }
    }

    @Test
    void nothing_is_decided_of_a_pupil_without_a_class() {
        var nowhere = new SocleFrame(Optional.empty(), Set.of(), EntryLock.none(), POLICY);
        var at = JUNE.atTime(8, 0).atZone(PARIS).toInstant();
        var command = new SocleCommand.WriteSynthesis(at, HEAD, "Bien.");

        assertThat(new SocleBilans(nowhere)
                        .decide(SocleBilan.opened(ID), command)
                        .getLeft()
                        .rules())
                .containsExactly("VS-SOC-01");
    }

    @Test
    void a_school_may_let_teachers_decide() {
        var open = new SocleFrame(
                FRAME.schoolClass(), Set.of(), EntryLock.none(), POLICY.withWriters(Set.of(EntryRole.ENSEIGNANT)));
        var at = JUNE.atTime(8, 0).atZone(PARIS).toInstant();
        var level = Optional.of(MasteryLevel.FRAGILE);
        var command = new SocleCommand.PositionDomain(at, PRINCIPAL, SocleDomain.CPD_ETR, level);

        assertThat(new SocleBilans(open).decide(SocleBilan.opened(ID), command).isRight())
                .isTrue();
    }
}
