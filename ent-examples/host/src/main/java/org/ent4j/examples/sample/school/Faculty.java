package org.ent4j.examples.sample.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.draw.Plain;

/** The staff of neighbouring schools: who has hours left in one may complete them in the next. */
public final class Faculty {

    private static final int FULL_SERVICE = 36;
    private static final int HALF_SERVICE = 18;
    private static final double SHARED = 0.26;
    private static final int FIRST_STS = 3_000_000;

    private final Map<Agent, Integer> loads = new HashMap<>();
    private final Map<String, List<Agent>> byDiscipline = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** The staff of one more school. */
    Local local(Ids ids, Dice dice) {
        return new Local(ids, dice);
    }

    private int load(Agent agent) {
        return loads.getOrDefault(agent, 0);
    }

    /** The staff of a school, in the order in which they came. */
    final class Local {

        private final Ids ids;
        private final Dice dice;
        private final List<Agent> agents = new ArrayList<>();

        private Local(Ids ids, Dice dice) {
            this.ids = ids;
            this.dice = dice;
        }

        List<Agent> agents() {
            return agents;
        }

        /** Somebody for that many halves of an hour, other than those given. */
        Agent teacher(Subject subject, int halves, List<Agent> busy) {
            var agent = here(subject.discipline(), halves, busy)
                    .or(() -> neighbour(subject.discipline(), halves, busy))
                    .orElseGet(() -> hire(subject.discipline()));
            loads.merge(agent, halves, Integer::sum);
            return agent;
        }

        private Optional<Agent> here(Post post, int halves, List<Agent> busy) {
            return fitting(agents.stream().filter(agent -> agent.post().equals(post)), halves, busy);
        }

        private Optional<Agent> neighbour(Post post, int halves, List<Agent> busy) {
            var others = byDiscipline.getOrDefault(post.code(), List.of()).stream()
                    .filter(agent -> !agents.contains(agent) && load(agent) <= HALF_SERVICE);
            var found = dice.chance(SHARED) ? fitting(others, halves, busy) : Optional.<Agent>empty();
            found.ifPresent(agents::add);
            return found;
        }

        private Optional<Agent> fitting(Stream<Agent> some, int halves, List<Agent> busy) {
            return some.filter(agent -> load(agent) + halves <= FULL_SERVICE && !busy.contains(agent))
                    .findFirst();
        }

        Agent hire(Post post) {
            var id = ids.next();
            var identity = identity();
            var sts = post.teaches() || post.directs() || post.equals(Post.CPE) || post.equals(Post.DOCUMENTALISTE);
            var mail = Plain.mailbox(identity.first(), identity.usage()) + id + "@" + Academie.STAFF_DOMAIN;
            var agent = new Agent(id, identity, post, sts ? Long.toString(FIRST_STS + id) : "", mail);
            agents.add(agent);
            byDiscipline.computeIfAbsent(post.code(), code -> new ArrayList<>()).add(agent);
            return agent;
        }

        private Identity identity() {
            var drawn = People.adult(dice, dice.chance(0.62), People.surname(dice), 1962, 2001);
            return names.add(Plain.letters(drawn.usage() + drawn.first())) ? drawn : identity();
        }
    }
}
