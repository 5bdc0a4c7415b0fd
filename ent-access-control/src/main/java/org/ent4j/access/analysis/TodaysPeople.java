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
import org.ent4j.access.service.Service;
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
        snapshot.everybody().stream()
                .mapToInt(this::handle)
                .forEach(person -> services.forEach(service -> service.see(person)));
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
        private final @Nullable Tally[] onlyGiver = new @Nullable Tally[Service.MOST_ROLES];
        private final int[] givers = new int[Service.MOST_ROLES];
        private @Nullable Tally[] byRule = {};
        private @Nullable Tally[] byGrant = {};

        OneService(ServiceId id) {
            this.service = handles.service(id);
        }

        void see(int person) {
            deciding.clear();
            handles.roles(person, service, deciding);
            for (var place = 0; place < deciding.size(); place++) {
                count(tally(deciding.rule(place)), deciding.role(place), person);
            }
            for (var place = 0; place < deciding.size(); place++) {
                settle(deciding.role(place));
            }
        }

        private void count(Tally tally, int role, int person) {
            if (tally.last == person) {
                return;
            }
            tally.last = person;
            tally.people++;
            if (tally.stays) {
                givers[role]++;
                onlyGiver[role] = tally;
            }
        }

        private void settle(int role) {
            var giver = onlyGiver[role];
            if (giver != null && givers[role] == 1) {
                giver.needed = true;
            }
            givers[role] = 0;
            onlyGiver[role] = null;
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
        private int last = AccessHandles.UNKNOWN;
        private boolean needed;

        Tally(boolean stays) {
            this.stays = stays;
        }
    }
}
