package org.ent4j.access.communication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.access.communication.Correspondents.Member;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.Population;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.spi.FindLinks.Guardian;
import org.ent4j.access.spi.FindLinksContract.GuardianFact;
import org.ent4j.access.spi.FindLinksContract.TeachingFact;
import org.ent4j.access.spi.Teaching;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

class SpheresProperties {

    private static final List<Profil> PROFILS = List.of(Profil.ELEVE, Profil.PARENT, Profil.ENSEIGNANT);

    @Property(tries = 3000)
    void somebody_may_write_exactly_as_the_rules_say_word_by_word(@ForAll("worlds") World world) {
        var spheres = world.spheres();
        var plain = new PlainReading(world);

        world.ids()
                .forEach(from -> world.ids().forEach(to -> {
                    var answer = spheres.mayWrite(from, to);
                    var expected = plain.deciding(from, to);

                    assertThat(answer.deciding()).extracting(Object::toString).isEqualTo(expected);
                    assertThat(answer.allowed()).isEqualTo(!expected.isEmpty());
                    count(answer);
                }));
        Statistics.label("verdict").coverage(seen -> {
            for (var verdict : WritingVerdict.values()) {
                seen.check(verdict).percentage(share -> share > 0.5);
            }
        });
        Statistics.label("link that decided").coverage(seen -> {
            for (var link : Link.values()) {
                seen.check(link).count(times -> times > 100);
            }
        });
    }

    @Property(tries = 3000)
    void correspondents_are_those_to_whom_one_may_write_for_the_same_reasons(@ForAll("worlds") World world) {
        var spheres = world.spheres();

        world.ids().forEach(user -> {
            var page = spheres.correspondents(user);
            var expected = world.ids()
                    .filter(to -> spheres.mayWrite(user, to).allowed())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(page.people()).isEqualTo(expected);
            expected.forEach(to -> assertSameReasons(page, spheres.mayWrite(user, to)));
        });
    }

    @Property(tries = 1000)
    void one_more_rule_never_takes_a_correspondent_away(@ForAll("worlds") World world) {
        var fewer = new World(
                world.users(),
                world.guardians(),
                world.teachings(),
                world.rules().subList(1, world.rules().size()),
                world.barred(),
                world.closed());
        var before = fewer.spheres();
        var after = world.spheres();

        world.ids()
                .forEach(user -> assertThat(after.correspondents(user).people())
                        .containsAll(before.correspondents(user).people()));
    }

    private static void assertSameReasons(Correspondents page, WritingAnswer answer) {
        var members = page.spheres().values().stream()
                .flatMap(List::stream)
                .flatMap(circle -> circle.members().stream())
                .filter(member -> member.person().equals(answer.to()))
                .toList();

        assertThat(members.stream().map(Member::ties).flatMap(List::stream).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(answer.ties()));
        assertThat(members.stream().map(Member::rules).flatMap(List::stream).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(answer.deciding()));
    }

    private static void count(WritingAnswer answer) {
        Statistics.label("verdict").collect(answer.verdict());
        answer.rules().stream()
                .filter(WritingAnswer.Line::matches)
                .forEach(line -> Statistics.label("link that decided")
                        .collect(line.rule().link()));
    }

    /** Many worlds cheaply: everything is drawn from one seed. */
    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.longs().map(seed -> world(new Random(seed)));
    }

    private static World world(Random dice) {
        var ids = IntStream.range(0, 2 + dice.nextInt(5))
                .mapToObj(i -> new PersonId("u" + i))
                .toList();
        var barred = ids.stream().filter(id -> dice.nextInt(10) == 0).collect(Collectors.toSet());
        var closed = PROFILS.stream().filter(profil -> dice.nextInt(12) == 0).collect(Collectors.toSet());
        return new World(
                ids.stream().map(id -> user(dice, id)).toList(),
                IntStream.range(0, dice.nextInt(2 * ids.size()))
                        .mapToObj(i -> guardian(dice, ids))
                        .toList(),
                IntStream.range(0, dice.nextInt(3 * ids.size()))
                        .mapToObj(i -> teaching(dice, ids))
                        .toList(),
                IntStream.range(0, 1 + dice.nextInt(5))
                        .mapToObj(i -> rule(dice, i))
                        .toList(),
                barred,
                closed);
    }

    private static User user(Random dice, PersonId id) {
        var state = dice.nextInt(10) == 0 ? new AccountState("BLOQUE") : AccountState.OPERATIONNEL;
        var affiliations = new ArrayList<Affiliation>();
        for (var i = dice.nextInt(3); i >= 0 && dice.nextInt(8) > 0; i--) {
            var place = Affiliation.in(new StructureId("s" + dice.nextInt(2)), pick(dice, PROFILS));
            affiliations.add((dice.nextBoolean() ? place.fonctions("EDU") : place).build());
        }
        return new User(id, state, groups(dice, 3), affiliations);
    }

    private static Set<GroupId> groups(Random dice, int rarity) {
        var groups = new HashSet<GroupId>();
        for (var i = 0; i < 3; i++) {
            if (dice.nextInt(rarity) == 0) {
                groups.add(new GroupId("g" + i));
            }
        }
        return groups;
    }

    private static GuardianFact guardian(Random dice, List<PersonId> ids) {
        return new GuardianFact(new Guardian(pick(dice, ids), pick(dice, ids)), days(dice));
    }

    private static TeachingFact teaching(Random dice, List<PersonId> ids) {
        var subjects = dice.nextBoolean() ? Set.of("MATHS") : Set.<String>of();
        return new TeachingFact(
                new Teaching(pick(dice, ids), pick(dice, ids), subjects, dice.nextInt(4) == 0), days(dice));
    }

    private static Validity days(Random dice) {
        return dice.nextInt(6) == 0 ? Validity.between(World.DAY.plusDays(1), World.DAY.plusDays(9)) : Validity.ALWAYS;
    }

    private static CommunicationRule rule(Random dice, int number) {
        return CommunicationRule.of(
                        "r" + number,
                        pick(dice, List.of(Sphere.values())),
                        party(dice),
                        pick(dice, List.of(Link.values())),
                        party(dice))
                .during(days(dice));
    }

    private static Party party(Random dice) {
        var population = Population.builder();
        if (dice.nextBoolean()) {
            population.profils(pick(dice, PROFILS), pick(dice, PROFILS));
        }
        if (dice.nextInt(5) == 0) {
            population.fonctions("EDU");
        }
        if (dice.nextInt(5) == 0) {
            population.structures(new StructureId("s0"));
        }
        return new Party(population.build(), dice.nextInt(3) == 0 ? groups(dice, 2) : Set.of());
    }

    private static <T> T pick(Random dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
