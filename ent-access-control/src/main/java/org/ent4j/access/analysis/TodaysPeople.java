package org.ent4j.access.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.access.AccessHandles;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * For each rule, to how many of today's people it gives its role, and whether it is the only one to do so for somebody:
 * one pass over people and services, whatever the number of rules. Rules that are not to stay do not help the others.
 */
final class TodaysPeople {

    private final AccessHandles handles;
    private final Set<RuleId> superfluous;
    private final Map<RuleId, Tally> tallies = new HashMap<>();

    TodaysPeople(AccessSnapshot snapshot, Set<RuleId> superfluous) {
        this.handles = snapshot.handles();
        this.superfluous = superfluous;
        var services = snapshot.rights().services().keySet().stream()
                .map(OneService::new)
                .toList();
        snapshot.everybody().stream().mapToInt(this::handle).forEach(person -> services.forEach(service -> service.see(
                person)));
    }

    private int handle(PersonId person) {
        return handles.person(person);
    }

    /** How many people have the role from the rule. */
    int reached(RuleId rule) {
        return found(rule).map(tally -> tally.people).orElse(0);
    }

    /** For somebody no other rule that stays and no grant gives the role. */
    boolean isNeeded(RuleId rule) {
        return found(rule).map(tally -> tally.needed).orElse(false);
    }

    private Optional<Tally> found(RuleId rule) {
        return Optional.ofNullable(tallies.get(rule));
    }

    private Tally tallyOf(RuleId rule) {
        return tallies.computeIfAbsent(rule, any -> new Tally(!superfluous.contains(rule)));
    }

    /** What decides on one service; a rule may do so under several handles, and under each several times. */
    private final class OneService {

        private final int service;
        private final DecidingRules deciding = new DecidingRules();
        private @Nullable Tally[] byRule = {};
        private @Nullable Tally[] byGrant = {};
        private Tally[] current = {};

        OneService(ServiceId id) {
            this.service = handles.service(id);
        }

        void see(int person) {
            deciding.clear();
            handles.roles(person, service, deciding);
            current = current.length < deciding.size() ? new Tally[deciding.size() * 2] : current;
            for (var place = 0; place < deciding.size(); place++) {
                current[place] = tally(deciding.rule(place));
            }
            for (var place = 0; place < deciding.size(); place++) {
                count(place);
            }
        }

        private void count(int place) {
            var tally = current[place];
            for (var earlier = 0; earlier < place; earlier++) {
                if (current[earlier] == tally) {
                    return;
                }
            }
            tally.people++;
            tally.needed = tally.needed || isAlone(place);
        }

        private boolean isAlone(int place) {
            for (var other = 0; other < deciding.size(); other++) {
                if (deciding.role(other) == deciding.role(place)
                        && current[other] != current[place]
                        && current[other].stays) {
                    return false;
                }
            }
            return true;
        }

        private Tally tally(int handle) {
            if (handle >= 0) {
                byRule = longEnough(byRule, handle);
                return tally(byRule, handle, handle);
            }
            byGrant = longEnough(byGrant, ~handle);
            return tally(byGrant, ~handle, handle);
        }

        private Tally tally(@Nullable Tally[] known, int place, int handle) {
            var tally = known[place];
            if (tally == null) {
                tally = tallyOf(handles.rule(service, handle));
                known[place] = tally;
            }
            return tally;
        }

        private static @Nullable Tally[] longEnough(@Nullable Tally[] known, int place) {
            return place < known.length ? known : Arrays.copyOf(known, Math.max(place + 1, known.length * 2));
        }
    }

    private static final class Tally {
        private final boolean stays;
        private int people;
        private boolean needed;

        Tally(boolean stays) {
            this.stays = stays;
        }
    }
}
